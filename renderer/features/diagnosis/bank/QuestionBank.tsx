import { useState } from 'react';
import { groupOrder, questionsOf } from '../../../../shared/diagnosis/question-groups';
import { isSealed } from '../../../../shared/diagnosis/sheets';
import type { Diagnosis, Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useSession, useWorkshop } from '../../../state/session-context';
import { Callout } from '../../../ui/Callout';
import { useRowFocus } from '../../../ui/use-row-focus';
import { BankDialogs } from './BankDialogs';
import { BankHead } from './BankHead';
import type { BankDialog } from './bank-dialog';
import { FoundQuestions } from './FoundQuestions';
import { GroupMoves } from './GroupMoves';
import { GroupNav } from './GroupNav';
import styles from './QuestionBank.module.css';
import { QuestionGroupSection } from './QuestionGroupSection';
import { useGroupActions } from './use-group-actions';
import { useRowActions } from './use-row-actions';

/** The whole question bank of a workshop: what is asked, in which words and order; and kits that carry a choice to other workshops. */
export function QuestionBank({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const [open, setOpen] = useState<QuestionGroup>(() => firstAskedGroup(diagnosis));
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<BankDialog>({ kind: 'none' });
  const { rows, focusRow } = useRowFocus();
  const { actions, refused } = useRowActions(focusRow, (question: Question) => setDialog({ kind: 'edit', question }));
  const isReadOnly = diagnosis.revealedAt !== null;
  const isSearch = search.trim() !== '';
  const group = questionsOf(diagnosis.questions, open).length > 0 ? open : firstAskedGroup(diagnosis);
  const shared = { diagnosis, actions, refused };

  const { askAll, shift } = useGroupActions(focusRow);
  const clearSearch = () => {
    setSearch('');
    focusRow('search');
  };
  const showFirst = () => {
    setSearch('');
    setOpen(firstAskedGroup(session.store.getState().history.workshop.diagnosis));
  };
  const showAdded = (question: Question) => {
    setSearch('');
    setOpen(question.group);
    focusRow(question.id);
  };

  return (
    <div className={styles['bank']} ref={rows}>
      <BankHead
        diagnosis={diagnosis}
        search={search}
        onSearch={setSearch}
        onDialog={setDialog}
        onClose={onClose}
        group={group}
      />
      <Notice diagnosis={diagnosis} />
      <div className={styles['columns']}>
        <GroupNav
          questions={diagnosis.questions}
          open={isSearch ? null : group}
          isReadOnly={isReadOnly}
          onOpen={(next) => {
            setSearch('');
            setOpen(next);
          }}
          onAskAll={askAll}
        />
        <div className={styles['questions']}>
          {isSearch ? (
            <FoundQuestions {...shared} search={search.trim()} onClear={clearSearch} />
          ) : (
            <QuestionGroupSection
              {...shared}
              key={group}
              group={group}
              questions={questionsOf(diagnosis.questions, group)}
              isSearch={false}
              tools={
                isReadOnly ? null : <GroupMoves group={group} groups={groupOrder(diagnosis.questions)} onMove={shift} />
              }
            />
          )}
        </div>
      </div>
      <BankDialogs dialog={dialog} onDialog={setDialog} onAdded={showAdded} onReplaced={showFirst} />
    </div>
  );
}

function Notice({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  if (diagnosis.revealedAt !== null) return <Callout>{t('bank.revealed')}</Callout>;
  return list(diagnosis.sheets).some(isSealed) ? <Callout tone="attention">{t('bank.sealed')}</Callout> : null;
}

function firstAskedGroup({ questions }: Diagnosis): QuestionGroup {
  const asked = list(questions).find(({ hidden }) => !hidden);
  return asked?.group ?? groupOrder(questions)[0] ?? 'together';
}
