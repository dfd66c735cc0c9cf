import { groupOrder } from '../../../../shared/diagnosis/question-groups';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Stack } from '../../../ui/Stack';
import { findQuestions } from './find-questions';
import styles from './QuestionBank.module.css';
import { QuestionGroupSection, type QuestionGroupSectionProps } from './QuestionGroupSection';

export interface FoundQuestionsProps extends Pick<QuestionGroupSectionProps, 'diagnosis' | 'actions' | 'refused'> {
  readonly search: string;
  readonly onClear: () => void;
}

/** What a search found, group by group. */
export function FoundQuestions({ search, onClear, ...shared }: FoundQuestionsProps) {
  const { questions } = shared.diagnosis;
  const found = findQuestions(list(questions), search);
  if (found.length === 0) {
    return (
      <EmptyState
        title={t('bank.search.none', { search })}
        actions={<Button onPress={onClear}>{t('bank.search.clear')}</Button>}
      >
        {t('bank.search.none.body')}
      </EmptyState>
    );
  }
  const groups = groupOrder(questions).filter((group) => found.some((question) => question.group === group));
  return (
    <Stack gap={5}>
      <p className={styles['found']} role="status">
        {t('bank.search.found', { n: found.length })}
      </p>
      {groups.map((group) => (
        <QuestionGroupSection
          {...shared}
          key={group}
          group={group}
          questions={found.filter((question) => question.group === group)}
          isSearch
        />
      ))}
    </Stack>
  );
}
