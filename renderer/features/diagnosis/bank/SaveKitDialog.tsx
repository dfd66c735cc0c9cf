import { useState } from 'react';
import { type KitWarning, kitWarnings, namesIn } from '../../../../shared/content/kit-warnings';
import type { QuestionId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import { LOCALE, t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Checkbox } from '../../../ui/Checkbox';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { TextField } from '../../../ui/TextField';
import styles from './kit-dialogs.module.css';

/** What was entered so far; kept while a question is being reworded in between. */
export interface KitDraft {
  readonly name: string;
  readonly leftOut: ReadonlySet<QuestionId>;
}

export interface SaveKitDialogProps {
  readonly draft: KitDraft;
  readonly onEdit: (draft: KitDraft) => void;
  readonly onReword: (id: QuestionId) => void;
  readonly onSave: (draft: KitDraft) => void;
  readonly onClose: () => void;
}

/** Names a kit and sees to it that no client and no person is in it. */
export function SaveKitDialog(props: SaveKitDialogProps) {
  return (
    <Dialog title={t('bank.kit.save')} isOpen onClose={props.onClose}>
      <SaveKitForm {...props} />
    </Dialog>
  );
}

function SaveKitForm({ draft, onEdit, onReword, onSave, onClose }: SaveKitDialogProps) {
  const workshop = useWorkshop((open) => open);
  const [isTried, setTried] = useState(false);
  const warnings = kitWarnings(workshop);
  const open = warnings.filter(({ questionId }) => !draft.leftOut.has(questionId));
  const nameError = isTried ? nameProblem(workshop, draft.name) : undefined;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (open.length === 0 && nameProblem(workshop, draft.name) === undefined) onSave(draft);
      }}
    >
      <TextField
        label={t('bank.kit.name')}
        description={nameError === undefined ? t('bank.kit.name.hint') : undefined}
        error={nameError}
        value={draft.name}
        onCommit={(name) => onEdit({ ...draft, name })}
        isRequired
        autoFocus
      />
      {warnings.length > 0 ? (
        <Callout tone="attention" title={t('bank.kit.warnings')}>
          <p className={styles['body']}>{t('bank.kit.warnings.body')}</p>
          <Warnings workshop={workshop} warnings={warnings} draft={draft} onEdit={onEdit} onReword={onReword} />
        </Callout>
      ) : null}
      {isTried && open.length > 0 ? (
        <p className={styles['refusal']} role="alert">
          {t('bank.kit.warnings.left', { n: open.length })}
        </p>
      ) : null}
      <DialogFoot>
        <Button onPress={onClose}>{t('bank.plan.cancel')}</Button>
        <Button type="submit" tone="primary">
          {t('bank.kit.save.confirm')}
        </Button>
      </DialogFoot>
    </form>
  );
}

interface WarningsProps extends Pick<SaveKitDialogProps, 'draft' | 'onEdit' | 'onReword'> {
  readonly workshop: Workshop;
  readonly warnings: readonly KitWarning[];
}

function Warnings({ workshop, warnings, draft, onEdit, onReword }: WarningsProps) {
  const leaveOut = (id: QuestionId, isOut: boolean) => {
    const rest = [...draft.leftOut].filter((each) => each !== id);
    onEdit({ ...draft, leftOut: new Set(isOut ? [...rest, id] : rest) });
  };
  return (
    <ul className={styles['warnings']}>
      {warnings.map(({ questionId, names }) => (
        <li key={questionId} className={styles['warning']}>
          <Checkbox isSelected={draft.leftOut.has(questionId)} onChange={(isOut) => leaveOut(questionId, isOut)}>
            {t('bank.kit.warning.leaveOut', {
              text: workshop.diagnosis.questions.byId[questionId]?.text ?? questionId,
            })}
          </Checkbox>
          <span className={styles['quiet']}>{t('bank.kit.warning.names', { names: joined(names) })}</span>
          <Button size="small" onPress={() => onReword(questionId)}>
            {t('bank.kit.warning.reword')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function nameProblem(workshop: Workshop, name: string): string | undefined {
  if (name.trim() === '') return t('bank.kit.name.missing');
  const names = namesIn(workshop, name);
  return names.length > 0 ? t('bank.kit.name.names', { names: joined(names) }) : undefined;
}

const joined = (names: readonly string[]): string => new Intl.ListFormat(LOCALE).format(names);
