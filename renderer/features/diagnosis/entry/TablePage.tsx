import type { AnswerPart } from '../../../../shared/diagnosis/answer';
import type { QuestionId } from '../../../../shared/ids';
import type { Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Badge } from '../../../ui/Badge';
import styles from '../Entry.module.css';
import type { EntryPage } from './entry-pages';
import { StepTable } from './StepTable';

export interface TablePageProps {
  readonly page: Extract<EntryPage, { readonly kind: 'table' }>;
  readonly count: number;
  readonly sheet: Sheet;
  readonly predicts: boolean;
  readonly onWrite: (id: QuestionId, part: AnswerPart) => void;
  readonly onPredict: (id: QuestionId, part: AnswerPart) => void;
}

/** A whole group of short questions at once. */
export function TablePage({ page, count, ...table }: TablePageProps) {
  const { n, questions } = page;
  const group = questions[0]?.group ?? 'together';
  return (
    <div className={styles['tablePage']}>
      <div className={styles['asked']}>
        <p className={styles['number']}>
          <span>{t('entry.questions', { from: n, to: n + questions.length - 1, of: count })}</span>
          <Badge>{t('diagnosis.entry.together')}</Badge>
        </p>
        <h3 className={styles['text']}>{t(`bank.group.${group}`)}</h3>
      </div>
      <StepTable n={n} questions={questions} {...table} />
    </div>
  );
}
