import { groupOrder, questionsOf } from '../../../../shared/diagnosis/question-groups';
import type { Diagnosis, Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Checkbox } from '../../../ui/Checkbox';
import styles from './GroupNav.module.css';

export interface GroupNavProps {
  readonly questions: Diagnosis['questions'];
  /** The group on the right; null while a search shows all of them. */
  readonly open: QuestionGroup | null;
  readonly isReadOnly: boolean;
  readonly onOpen: (group: QuestionGroup) => void;
  readonly onAskAll: (questions: readonly Question[], asked: boolean) => void;
}

/** The groups in their order: how many of their questions are asked, and all of them at one press. */
export function GroupNav({ questions, open, isReadOnly, onOpen, onAskAll }: GroupNavProps) {
  return (
    <nav aria-label={t('bank.groups')} className={styles['nav']}>
      <ul className={styles['groups']}>
        {groupOrder(questions).map((group) => (
          <li key={group} className={styles['group']}>
            <AskAll
              group={group}
              questions={questionsOf(questions, group)}
              isReadOnly={isReadOnly}
              onAskAll={onAskAll}
            />
            <button
              type="button"
              className={styles['name']}
              aria-current={group === open ? 'true' : undefined}
              onClick={() => onOpen(group)}
            >
              <span>{t(`bank.group.${group}`)}</span>
              <Count questions={questionsOf(questions, group)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AskAll({ group, questions, isReadOnly, onAskAll }: AskAllProps) {
  const asked = questions.filter(({ hidden }) => !hidden).length;
  return (
    <Checkbox
      aria-label={t('bank.groups.askAll', { group: t(`bank.group.${group}`) })}
      isSelected={asked === questions.length}
      isIndeterminate={asked > 0 && asked < questions.length}
      isDisabled={isReadOnly}
      onChange={() => onAskAll(questions, asked < questions.length)}
    />
  );
}

interface AskAllProps extends Pick<GroupNavProps, 'isReadOnly' | 'onAskAll'> {
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
}

function Count({ questions }: { readonly questions: readonly Question[] }) {
  const asked = questions.filter(({ hidden }) => !hidden).length;
  return <span className={styles['count']}>{t('bank.groups.asked', { asked, of: questions.length })}</span>;
}
