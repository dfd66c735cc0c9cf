import type { ReactNode } from 'react';
import type { AnswerShape } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { EditorDraft } from './editor-draft';
import styles from './QuestionEditor.module.css';

export interface ShapeEditorProps {
  readonly draft: EditorDraft;
  readonly onEdit: (part: Partial<EditorDraft>) => void;
  /** Why the kind of answer must stay as it is. */
  readonly locked: string | undefined;
  readonly error: string | undefined;
  /** Stands under the kind of answer, where there is room. */
  readonly children?: ReactNode;
}

/** The kind of answer, and what belongs to it: options as lines, or a unit. */
export function ShapeEditor({ draft, onEdit, locked, error, children }: ShapeEditorProps) {
  return (
    <div className={styles['shape']}>
      <div className={styles['form']}>
        <Select
          label={t('bank.editor.kind')}
          value={draft.kind}
          options={KINDS}
          onChange={(kind) => onEdit({ kind })}
          description={locked}
          isDisabled={locked !== undefined}
        />
        {children}
      </div>
      <ShapeDetails draft={draft} onEdit={onEdit} locked={locked} error={error} />
    </div>
  );
}

function ShapeDetails({ draft, onEdit, locked, error }: Omit<ShapeEditorProps, 'children'>) {
  const { kind } = draft;
  if (kind === 'number' || kind === 'counted') {
    return (
      <TextField
        label={t(`bank.editor.unit.${kind}`)}
        placeholder={t(`bank.editor.unit.${kind}.placeholder`)}
        value={draft.unit}
        onCommit={(unit) => onEdit({ unit })}
        // In the place of the hint: nothing below may move when it comes or goes.
        description={error === undefined ? t('bank.editor.unit.hint') : undefined}
        error={error}
        isDisabled={locked !== undefined}
        isRequired
      />
    );
  }
  if (kind === 'text' || kind === 'list' || kind === 'ordered') return null;
  return (
    <TextArea
      label={t(OPTIONS_LABEL[kind])}
      rows={4}
      value={draft.lines}
      onCommit={(lines) => onEdit({ lines })}
      description={error === undefined ? t('bank.editor.options.hint') : undefined}
      error={error}
      isDisabled={locked !== undefined}
      isRequired
    />
  );
}

const OPTIONS_LABEL = {
  choice: 'bank.editor.options',
  picks: 'bank.editor.options',
  scale: 'bank.editor.steps',
  shares: 'bank.editor.parts',
} as const;

const KINDS = (
  [
    'text',
    'list',
    'ordered',
    'counted',
    'choice',
    'picks',
    'scale',
    'shares',
    'number',
  ] as const satisfies readonly AnswerShape['kind'][]
).map((id) => ({ id, label: t(`bank.shape.${id}`) }));
