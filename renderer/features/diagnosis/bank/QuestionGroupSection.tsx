import type { ReactNode } from 'react';
import type { EditRefusal } from '../../../../shared/diagnosis/edit-refusal';
import { isAnswered } from '../../../../shared/diagnosis/sheets';
import { neighbourInGroup } from '../../../../shared/diagnosis/question-groups';
import type { QuestionId } from '../../../../shared/ids';
import type { Diagnosis, Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Section } from '../../../ui/Section';
import styles from './QuestionBank.module.css';
import { QuestionRow, type RowActions } from './QuestionRow';

/** A wish that was refused, and why. */
export interface Refused {
  readonly id: QuestionId;
  readonly why: EditRefusal;
}

export interface QuestionGroupSectionProps {
  readonly diagnosis: Diagnosis;
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
  readonly actions: RowActions;
  readonly refused: Refused | null;
  /** In a search not all neighbours are on the screen, so nothing is moved. */
  readonly isSearch: boolean;
  readonly tools?: ReactNode;
}

/** The questions of one group under what it is for. */
export function QuestionGroupSection({
  diagnosis,
  group,
  questions,
  actions,
  refused,
  isSearch,
  tools,
}: QuestionGroupSectionProps) {
  const canMove = (id: QuestionId, direction: 'up' | 'down') =>
    !isSearch && neighbourInGroup(diagnosis.questions, id, direction) !== null;
  return (
    <Section title={t(`bank.group.${group}`)} description={t(`bank.group.${group}.purpose`)} actions={tools}>
      <ul className={styles['rows']}>
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            actions={actions}
            isAnswered={isAnswered(diagnosis, question.id)}
            isReadOnly={diagnosis.revealedAt !== null}
            moves={{ up: canMove(question.id, 'up'), down: canMove(question.id, 'down') }}
            refusal={refused?.id === question.id ? t(`bank.refused.${refused.why}`) : null}
          />
        ))}
      </ul>
    </Section>
  );
}
