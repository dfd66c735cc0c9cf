import type { Tick, TickedList } from '../../../../shared/diagnosis/picture';
import { gapState } from '../../../../shared/diagnosis/gap-state';
import type { Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { DataTable } from '../../../ui/DataTable';
import { Figure } from '../../../ui/Figure';
import { Section } from '../../../ui/Section';
import { SideIcon } from '../../../ui/SideIcon';
import { GapLine } from './GapLine';
import styles from './Picture.module.css';

export interface TickTableProps {
  readonly group: 'checklist' | 'preconditions';
  readonly list: TickedList;
  readonly onOpen: (id: string) => void;
}

/** What each side says to every item of a checklist, under the count of those to which both say yes. */
export function TickTable({ group, list: { items, bothYes }, onOpen }: TickTableProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  return (
    <Section title={t(`bank.group.${group}`)}>
      <Figure
        value={t('review.picture.both', { n: bothYes, of: items.length })}
        label={t('review.picture.both.label')}
      />
      <DataTable
        label={t(`bank.group.${group}`)}
        columns={COLUMNS}
        onRowAction={onOpen}
        rows={items.map(({ question, ticks, gap }) => ({
          id: question.id,
          cells: [
            <span key="question" className={styles['statement']}>
              {question.text}
            </span>,
            <TickCell key="marketing" side="marketing" tick={ticks.marketing} />,
            <TickCell key="sales" side="sales" tick={ticks.sales} />,
            <GapLine
              key="gap"
              diagnosis={diagnosis}
              ranked={{ question, gap, state: gapState(diagnosis, question.id) }}
              hideState
              detail="bare"
            />,
          ],
        }))}
      />
    </Section>
  );
}

function TickCell({ side, tick }: { readonly side: Side; readonly tick: Tick | null }) {
  if (tick === null) return <span className={styles['quiet']}>{t('review.picture.unanswered')}</span>;
  return (
    <span className={styles['level']}>
      {tick.chosen.map(({ key, text, sheets }) => (
        <span key={key} className={styles['chosen']}>
          <SideIcon side={side} size="small" />
          <span>{text}</span>
          {tick.n > 1 ? (
            <span className={styles['quiet']}>{t('review.answer.mention', { sheets, n: tick.n })}</span>
          ) : null}
        </span>
      ))}
    </span>
  );
}

const COLUMNS = [
  { id: 'question', header: t('review.picture.column.question'), width: '44%' },
  { id: 'marketing', header: t('review.picture.column.marketing'), width: '20%' },
  { id: 'sales', header: t('review.picture.column.sales'), width: '20%' },
  { id: 'gap', header: t('review.picture.column.gap') },
];
