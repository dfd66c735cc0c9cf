import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { editCostLine } from '../../../shared/commands/cost';
import { costOf, type CostRange } from '../../../shared/metrics/cost';
import { type Currency, formatMoney } from '../../../shared/money';
import type { CostLine } from '../../../shared/workshop/schema/metrics';
import { LOCALE, t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { IconButton } from '../../ui/IconButton';
import { MoneyField } from '../../ui/MoneyField';
import { NumberField } from '../../ui/NumberField';
import { TextArea } from '../../ui/TextArea';
import styles from './Cost.module.css';

export interface CostCells {
  readonly line: CostLine;
  readonly n: number;
  readonly currency: Currency;
  readonly onRemove: () => void;
}

/** The cells of one line, in the order of the columns. */
export function costCells({ line, n, currency, onRemove }: CostCells): readonly ReactNode[] {
  const cost = costOf(line, currency);
  return [
    <Name key="name" line={line} n={n} />,
    <Times key="times" line={line} n={n} />,
    <Each key="each" line={line} n={n} currency={currency} />,
    <span key="range" className={cost.ok ? styles['range'] : styles['gap']}>
      {cost.ok ? rangeText(cost.value) : t(`cost.gap.${cost.error}`)}
    </span>,
    <IconButton
      key="remove"
      label={t('cost.remove', { n })}
      icon={<X size={16} aria-hidden />}
      size="small"
      onPress={onRemove}
    />,
  ];
}

/** "€500 to €1,600", or one amount where the two are the same. */
export function rangeText({ low, high }: CostRange): string {
  const [least, most] = [formatMoney(low, LOCALE), formatMoney(high, LOCALE)];
  return low.minor === high.minor ? least : t('cost.total.range', { low: least, high: most });
}

interface LineProps {
  readonly line: CostLine;
  readonly n: number;
}

function Name({ line, n }: LineProps) {
  const dispatch = useDispatch();
  return (
    <div data-ref={line.id}>
      <TextArea
        label={t('cost.name.of', { n })}
        hideLabel
        rows={1}
        value={line.name}
        onCommit={(name) => dispatch(editCostLine(line.id, { name }))}
      />
    </div>
  );
}

function Times({ line: { id, times }, n }: LineProps) {
  const dispatch = useDispatch();
  return (
    <div className={styles['ends']}>
      {ENDS.map((end) => (
        <NumberField
          key={end}
          label={t(`cost.times.${end}`, { n })}
          hideLabel
          placeholder={t(`cost.${PLACE[end]}`)}
          value={times[end]}
          max={1_000_000_000}
          onCommit={(count) => dispatch(editCostLine(id, { times: { [end]: count } }))}
        />
      ))}
    </div>
  );
}

function Each({ line: { id, each }, n, currency }: LineProps & { readonly currency: Currency }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['ends']}>
      {ENDS.map((end) => (
        <MoneyField
          key={end}
          label={t(`cost.each.${end}`, { n })}
          hideLabel
          placeholder={t(`cost.${PLACE[end]}`)}
          value={each[end]}
          currency={currency}
          onCommit={(amount) => dispatch(editCostLine(id, { each: { [end]: amount } }))}
        />
      ))}
    </div>
  );
}

const ENDS = ['low', 'high'] as const;
const PLACE = { low: 'least', high: 'most' } as const;
