import { useState } from 'react';
import type { Command } from '../../../../shared/commands/command';
import {
  addQuestion,
  applyKit,
  editQuestion,
  type QuestionFields,
  restoreBank,
} from '../../../../shared/commands/questions';
import { planBank, planKit } from '../../../../shared/content/kit-plan';
import { editRefusal } from '../../../../shared/diagnosis/edit-refusal';
import type { QuestionId } from '../../../../shared/ids';
import { assertNever } from '../../../../shared/invariant';
import type { Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import type { BankDialog } from './bank-dialog';
import { saveKit } from './kit-files';
import { PlanDialog } from './PlanDialog';
import { QuestionEditor } from './QuestionEditor';
import { type KitDraft, SaveKitDialog } from './SaveKitDialog';

export interface BankDialogsProps {
  readonly dialog: BankDialog;
  readonly onDialog: (dialog: BankDialog) => void;
  readonly onAdded: (question: Question) => void;
  /** A kit or the built-in bank was taken over. */
  readonly onReplaced: () => void;
}

/** The dialog that is open over the question bank, and what comes of it. */
export function BankDialogs({ dialog, onDialog, onAdded, onReplaced }: BankDialogsProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const offerUndo = useRemoval();
  const [kitDraft, setKitDraft] = useState<KitDraft>(NO_KIT);
  const close = () => onDialog({ kind: 'none' });
  const replace = (command: Command, message: string) => {
    offerUndo(command, message);
    close();
    onReplaced();
  };

  switch (dialog.kind) {
    case 'none':
      return null;
    case 'add':
      return <AddDialog group={dialog.group} onClose={close} onAdded={onAdded} />;
    case 'edit':
      return (
        <EditDialog
          question={dialog.question}
          onClose={() => onDialog({ kind: dialog.isForKit ? 'save-kit' : 'none' })}
        />
      );
    case 'save-kit':
      return <KitSaving draft={kitDraft} onEdit={setKitDraft} onDialog={onDialog} onClose={close} />;
    case 'load-kit':
      return (
        <PlanDialog
          from={{ kind: 'kit', name: dialog.kit.name }}
          plan={planKit(diagnosis, dialog.kit)}
          onClose={close}
          onConfirm={() => replace(applyKit(dialog.kit), t('bank.plan.loaded', { name: dialog.kit.name }))}
        />
      );
    case 'restore-bank':
      return (
        <PlanDialog
          from={{ kind: 'bank' }}
          plan={planBank(diagnosis)}
          onClose={close}
          onConfirm={() => replace(restoreBank(), t('bank.plan.restored'))}
        />
      );
    default:
      return assertNever(dialog);
  }
}

interface AddDialogProps extends Pick<BankDialogsProps, 'onAdded'> {
  readonly group: QuestionGroup;
  readonly onClose: () => void;
}

function AddDialog({ group, onClose, onAdded }: AddDialogProps) {
  const dispatch = useDispatch();
  const add = (fields: Required<QuestionFields>, chosen: QuestionGroup) => {
    const question = ownQuestion(fields, chosen);
    dispatch(addQuestion(question));
    onClose();
    onAdded(question);
  };
  return <QuestionEditor start={{ group }} locked={undefined} onClose={onClose} onSave={add} />;
}

function EditDialog({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const dispatch = useDispatch();
  const refusal = useWorkshop(({ diagnosis }) => editRefusal(diagnosis, question.id, 'shape'));
  const edit = (fields: Required<QuestionFields>) => {
    dispatch(editQuestion(question.id, fields));
    onClose();
  };
  const locked = refusal ? t(`bank.refused.${refusal}`) : undefined;
  return <QuestionEditor start={{ question }} locked={locked} onClose={onClose} onSave={edit} />;
}

interface KitSavingProps extends Pick<BankDialogsProps, 'onDialog'> {
  readonly draft: KitDraft;
  readonly onEdit: (draft: KitDraft) => void;
  readonly onClose: () => void;
}

function KitSaving({ draft, onEdit, onDialog, onClose }: KitSavingProps) {
  const desktop = useDesktop();
  const questions = useWorkshop(({ diagnosis }) => diagnosis.questions);
  const save = ({ name, leftOut }: KitDraft) => {
    onClose();
    onEdit(NO_KIT);
    void saveKit(desktop, questions, name, leftOut);
  };
  const reword = (id: QuestionId) => {
    const question = questions.byId[id];
    if (question) onDialog({ kind: 'edit', question, isForKit: true });
  };
  return <SaveKitDialog draft={draft} onEdit={onEdit} onReword={reword} onSave={save} onClose={onClose} />;
}

function ownQuestion(fields: Required<QuestionFields>, group: QuestionGroup): Question {
  const id = newId<QuestionId>();
  return { ...fields, id, group, contentVersion: 1, origin: 'own', fix: '', source: '', hidden: false };
}

const NO_KIT: KitDraft = { name: '', leftOut: new Set() };
