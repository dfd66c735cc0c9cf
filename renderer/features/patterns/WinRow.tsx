import type { Overview, OverviewRow } from '../../../shared/journeys/overview';
import { t } from '../../i18n/i18n';
import { LaneStrip } from '../../ui/LaneStrip';
import { TextButton } from '../../ui/TextButton';
import { durationText, winName } from './words';
import styles from './WinOverview.module.css';

export interface WinRowProps {
  readonly row: OverviewRow;
  readonly overview: Overview;
  readonly ticks: readonly number[];
  readonly onOpen: (id: string) => void;
}

/** One win of the overview; its name opens the deal. */
export function WinRow({ row, overview: { from, days }, ticks, onOpen }: WinRowProps) {
  const { journey, marks, handoffs, silences, close, total } = row;
  const name = winName(journey);
  const at = (day: number) => (day - from) / days;
  return (
    <div className={styles['row']}>
      <div className={styles['name']} title={name}>
        <TextButton onPress={() => onOpen(journey.id)}>{name}</TextButton>
      </div>
      <LaneStrip
        label={spoken(row, name)}
        marks={marks.map((mark) => ({ ...mark, at: at(mark.day), isApproximate: mark.approximate }))}
        silences={silences.map((silence) => ({ from: at(silence.from), to: at(silence.to) }))}
        handoffs={handoffs.map(at)}
        close={close === null ? null : at(close)}
        gridLines={ticks.map(at)}
      />
      <div className={styles['days']}>{total.known ? durationText(total) : t('patterns.unknown')}</div>
    </div>
  );
}

/** What the picture says, in days since the first touch, wherever the wins are lined up. */
function spoken({ marks, silences, toSales, total }: OverviewRow, name: string): string {
  return t('patterns.overview.spoken', {
    name,
    n: marks.length,
    sales: toSales.known ? t('patterns.overview.sales', { days: durationText(toSales) }) : durationText(toSales),
    close: total.known ? t('patterns.overview.close', { days: durationText(total) }) : durationText(total),
    silences: silences.length,
  });
}
