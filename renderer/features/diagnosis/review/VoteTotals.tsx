import { voteTotals } from '../../../../shared/diagnosis/votes';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { DataTable } from '../../../ui/DataTable';
import { Section } from '../../../ui/Section';

/** The questions by their dots, with both sides and the total. */
export function VoteTotals() {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const all = voteTotals(diagnosis);
  const totals = all.filter(({ total }) => total > 0);
  const sum = (side: 'marketing' | 'sales') => totals.reduce((dots, each) => dots + each[side], 0);
  const place = (total: number) => totals.filter((each) => each.total > total).length + 1;
  return (
    <Section
      title={t('review.votes.totals')}
      description={t('review.votes.shown', {
        marketing: sum('marketing'),
        sales: sum('sales'),
        n: totals.length,
        of: all.length,
      })}
    >
      <DataTable
        label={t('review.votes.totals')}
        columns={COLUMNS}
        empty={t('review.votes.none')}
        rows={totals.map(({ question, marketing, sales, total }) => ({
          id: question.id,
          cells: [question.text, place(total), marketing, sales, total],
        }))}
      />
    </Section>
  );
}

const COLUMNS = [
  { id: 'question', header: t('review.votes.column.question'), width: '60%' },
  { id: 'place', header: t('review.votes.column.place'), align: 'end' as const },
  { id: 'marketing', header: t('review.votes.column.marketing'), align: 'end' as const },
  { id: 'sales', header: t('review.votes.column.sales'), align: 'end' as const },
  { id: 'total', header: t('review.votes.column.total'), align: 'end' as const },
];
