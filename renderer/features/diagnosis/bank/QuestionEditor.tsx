import { useState } from 'react';
import type { QuestionFields } from '../../../../shared/commands/questions';
import { describeQuestionProblem, questionProblem } from '../../../../shared/content/question-problem';
import { Destination, EvidenceKind, type Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { blankDraft, draftOf, type EditorDraft, fieldsOf } from './editor-draft';
import styles from './QuestionEditor.module.css';
import { ShapeEditor } from './ShapeEditor';

export interface QuestionEditorProps {
  /** The question to edit, or the group in which a new one starts. */
  readonly start: { readonly question: Question } | { readonly group: QuestionGroup };
  /** Why the kind of answer must stay as it is. */
  readonly locked: string | undefined;
  readonly onSave: (fields: Required<QuestionFields>, group: QuestionGroup) => void;
  readonly onClose: () => void;
}

/** A question with all that belongs to it; nothing is kept before it is saved. */
export function QuestionEditor({ start, locked, onSave, onClose }: QuestionEditorProps) {
  const before = 'question' in start ? start.question : null;
  return (
    <Dialog title={t(before ? 'bank.editor.edit' : 'bank.editor.add')} isOpen onClose={onClose} size="large">
      <EditorForm
        start={'question' in start ? draftOf(start.question) : blankDraft(start.group)}
        before={before}
        locked={locked}
        onSave={onSave}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface EditorFormProps extends Omit<QuestionEditorProps, 'start'> {
  readonly start: EditorDraft;
  readonly before: Question | null;
}

function EditorForm({ start, before, locked, onSave, onClose }: EditorFormProps) {
  const [draft, setDraft] = useState(start);
  const [isRefused, setRefused] = useState(false);
  const edit = (part: Partial<EditorDraft>) => setDraft((now) => ({ ...now, ...part }));
  const fields = fieldsOf(draft, before?.shape ?? null);
  const problem = questionProblem(fields);
  const shapeError =
    isRefused && problem && problem.kind !== 'no-text' ? sentence(describeQuestionProblem(problem)) : undefined;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(problem !== null);
        if (problem === null) onSave(fields, draft.group);
      }}
    >
      <Wording draft={draft} onEdit={edit} isMissing={isRefused && problem?.kind === 'no-text'} />
      <ShapeEditor draft={draft} onEdit={edit} locked={locked} error={shapeError}>
        {before ? null : (
          <Select
            label={t('bank.editor.group')}
            value={draft.group}
            options={GROUPS}
            onChange={(group) => edit({ group })}
          />
        )}
      </ShapeEditor>
      <Outcome draft={draft} onEdit={edit} />
      <Hint draft={draft} onEdit={edit} />
      <DialogFoot>
        <Button onPress={onClose}>{t('bank.editor.cancel')}</Button>
        <Button type="submit" tone="primary">
          {t('bank.editor.save')}
        </Button>
      </DialogFoot>
    </form>
  );
}

interface PartProps {
  readonly draft: EditorDraft;
  readonly onEdit: (part: Partial<EditorDraft>) => void;
}

function Wording({ draft, onEdit, isMissing }: PartProps & { readonly isMissing: boolean }) {
  return (
    <>
      <TextArea
        label={t('bank.editor.text')}
        // In the place of the hint: nothing below may move when it comes or goes.
        description={isMissing ? undefined : t('bank.editor.text.hint')}
        error={isMissing ? t('bank.editor.missing') : undefined}
        placeholder={t('bank.editor.text.placeholder')}
        rows={2}
        value={draft.text}
        onCommit={(text) => onEdit({ text })}
        isRequired
        autoFocus
      />
      <TextArea
        label={t('bank.editor.probe')}
        placeholder={t('bank.editor.probe.placeholder')}
        rows={2}
        value={draft.probe}
        onCommit={(probe) => onEdit({ probe })}
      />
    </>
  );
}

function Outcome({ draft, onEdit }: PartProps) {
  return (
    <div className={styles['three']}>
      <Select
        label={t('bank.editor.evidence')}
        value={draft.evidence}
        options={EVIDENCE}
        onChange={(evidence) => onEdit({ evidence })}
      />
      <TextField
        label={t('bank.editor.leadsTo')}
        placeholder={t('bank.editor.leadsTo.placeholder')}
        value={draft.leadsTo}
        onCommit={(leadsTo) => onEdit({ leadsTo })}
      />
      <Select
        label={t('bank.editor.destination')}
        value={draft.destination}
        options={DESTINATIONS}
        onChange={(destination) => onEdit({ destination })}
      />
    </div>
  );
}

function Hint({ draft, onEdit }: PartProps) {
  return (
    <div className={styles['two']}>
      <TextArea
        label={t('bank.editor.ifTheySay')}
        placeholder={t('bank.editor.ifTheySay.placeholder')}
        rows={2}
        value={draft.ifTheySay}
        onCommit={(ifTheySay) => onEdit({ ifTheySay })}
      />
      <TextArea
        label={t('bank.editor.then')}
        placeholder={t('bank.editor.then.placeholder')}
        rows={2}
        value={draft.then}
        onCommit={(then) => onEdit({ then })}
      />
    </div>
  );
}

const sentence = (problem: string): string => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;

const GROUPS = QuestionGroup.options.map((id) => ({ id, label: t(`bank.group.${id}`) }));
const EVIDENCE = (['none', ...EvidenceKind.options] as const).map((id) => ({ id, label: t(`bank.evidence.${id}`) }));
const DESTINATIONS = Destination.options.map((id) => ({ id, label: t(`bank.editor.destination.${id}`) }));
