import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { lowerFirst } from '../../../shared/agreement/wording';
import { addCostLines, removeCostLine } from '../../../shared/commands/cost';
import { costLines } from '../../../shared/content/cost-lines';
import type { CostLineId } from '../../../shared/ids';
import { totalCost } from '../../../shared/metrics/cost';
import type { CostLine } from '../../../shared/workshop/schema/metrics';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EditTable } from '../../ui/EditTable';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { costCells, rangeText } from './cost-cells';
import styles from './Cost.module.css';

/** What misalignment costs, line by line from the client's own numbers, as a range. */
export function CostSection() {
  const table = useWorkshop((workshop) => workshop.metrics.cost);
  const period = useWorkshop((workshop) => workshop.metrics.funnel.period);
  const currency = useWorkshop((workshop) => workshop.setup.currency);
  const lines = useMemo(() => list(table), [table]);
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const add = (...names: readonly string[]) => {
    const added = names.map((name) => emptyLine(name));
    dispatch(addCostLines(added));
    const [first] = added;
    if (first) focusRow(first.id);
  };
  const remove = ({ id }: CostLine) => {
    removal(removeCostLine(id), t('cost.removed'));
    focusRow(neighbourOf(table.order, id) ?? 'add-cost');
  };
  return (
    <Section title={t('cost.title')} description={t('cost.hint')}>
      <div ref={rows} className={styles['cost']} data-ref="cost">
        {lines.length === 0 ? (
          <NoLine onAdd={add} />
        ) : (
          <>
            <EditTable
              label={t('cost.title')}
              columns={[
                { id: 'line', header: t('cost.line') },
                { id: 'times', header: t(`cost.times.${period}`), width: '20%' },
                { id: 'each', header: t('cost.each'), width: '26%' },
                { id: 'range', header: t('cost.range'), width: '17%', align: 'end' },
                { id: 'actions', header: t('cost.actions'), hideHeader: true, width: '2.75rem' },
              ]}
              rows={lines.map((line, index) => ({
                id: line.id,
                cells: costCells({ line, n: index + 1, currency, onRemove: () => remove(line) }),
              }))}
            />
            <div className={styles['foot']}>
              <span data-ref="add-cost">
                <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => add('')}>
                  {t('cost.add')}
                </Button>
              </span>
              <Total lines={lines} currency={currency} period={t(`funnel.period.${period}`).toLowerCase()} />
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

const emptyLine = (name: string): CostLine => ({
  id: newId<CostLineId>(),
  name,
  times: { low: null, high: null },
  each: { low: null, high: null },
});

function NoLine({ onAdd }: { readonly onAdd: (...names: readonly string[]) => void }) {
  return (
    <EmptyState
      title={t('cost.empty.title')}
      example={
        <ul className={styles['starters']}>
          {costLines.map(({ id, name, times, each }) => (
            <li key={id}>{t('cost.starter', { name, times: lowerFirst(times), each: lowerFirst(each) })}</li>
          ))}
        </ul>
      }
      actions={
        <span data-ref="add-cost" className={styles['actions']}>
          <Button onPress={() => onAdd(...costLines.map(({ name }) => name))}>{t('cost.starters')}</Button>
          <Button tone="quiet" icon={<Plus size={16} aria-hidden />} onPress={() => onAdd('')}>
            {t('cost.add')}
          </Button>
        </span>
      }
    >
      {t('cost.empty')}
    </EmptyState>
  );
}

interface TotalProps {
  readonly lines: readonly CostLine[];
  readonly currency: string;
  readonly period: string;
}

function Total({ lines, currency, period }: TotalProps) {
  const total = totalCost(lines, currency);
  if (total === null) return null;
  const { range, n } = total;
  return (
    <div className={styles['total']} role="status">
      <span className={styles['quiet']}>{t('cost.total', { period })}</span>
      <strong className={styles['sum']}>{range.ok ? rangeText(range.value) : t(`cost.gap.${range.error}`)}</strong>
      <span className={styles['quiet']}>{t('cost.total.n', { n, of: lines.length })}</span>
    </div>
  );
}
