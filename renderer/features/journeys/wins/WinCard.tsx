import { ArrowDown, ArrowUp, Copy, Download, Image, MoreHorizontal, Route, Trash2, Trophy } from 'lucide-react';
import { useMemo } from 'react';
import { analyseWin } from '../../../../shared/journeys/analysis';
import { overviewOf } from '../../../../shared/journeys/overview';
import { formatMoney } from '../../../../shared/money';
import { type Journey, LANES } from '../../../../shared/workshop/schema/journeys';
import { LOCALE, t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { LaneIcon } from '../../../ui/LaneIcon';
import { LaneStrip } from '../../../ui/LaneStrip';
import { Menu } from '../../../ui/Menu';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { dateWords, winName } from '../words';
import styles from './WinCard.module.css';

export interface WinCardProps {
  readonly journey: Journey;
  readonly autoFocus: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: () => void;
  readonly onAction: (action: WinAction) => void;
}

/** What the menu of a card can do; `svg` and `png` save its map, `follow` turns a win into a followed lead, or back. */
export type WinAction = 'up' | 'down' | 'duplicate' | 'svg' | 'png' | 'follow' | 'remove';

/** One win at a glance; the whole card opens it. */
export function WinCard({ journey, autoFocus, isFirst, isLast, onOpen, onAction }: WinCardProps) {
  const name = winName(journey);
  const { value, closedOn, size, source, outcome, followed } = journey;
  const closed =
    closedOn.precision === 'unknown'
      ? t(`${followed ? 'follow' : 'journeys'}.closed.${outcome}.unknown`)
      : t(`journeys.closed.${outcome}`, { date: dateWords(closedOn) });
  const facts = [value && formatMoney(value, LOCALE), closed, size.trim(), source.trim()].filter(Boolean);
  return (
    <article className={styles['card']}>
      <div className={styles['top']}>
        <h3 className={styles['name']}>
          <button type="button" className={styles['open']} onClick={onOpen} title={name} autoFocus={autoFocus}>
            {name}
          </button>
        </h3>
        <Menu
          label={t('journeys.more', { name })}
          size="small"
          trigger={<MoreHorizontal size={16} aria-hidden />}
          items={[
            { id: 'up', label: t('journeys.moveUp'), icon: <ArrowUp size={16} aria-hidden />, isDisabled: isFirst },
            {
              id: 'down',
              label: t('journeys.moveDown'),
              icon: <ArrowDown size={16} aria-hidden />,
              isDisabled: isLast,
            },
            { id: 'duplicate', label: t('journeys.duplicate'), icon: <Copy size={16} aria-hidden /> },
            { id: 'svg', label: t('journeys.saveSvg'), icon: <Download size={16} aria-hidden /> },
            { id: 'png', label: t('journeys.savePng'), icon: <Image size={16} aria-hidden /> },
            {
              id: 'follow',
              label: t(followed ? 'follow.toWin' : 'follow.fromWin'),
              icon: followed ? <Trophy size={16} aria-hidden /> : <Route size={16} aria-hidden />,
            },
            {
              id: 'remove',
              label: t(followed ? 'follow.delete' : 'journeys.remove'),
              icon: <Trash2 size={16} aria-hidden />,
              tone: 'danger',
            },
          ]}
          onAction={onAction}
        />
      </div>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      <Glance journey={journey} />
    </article>
  );
}

function Glance({ journey }: { readonly journey: Journey }) {
  const silenceDays = useWorkshop((workshop) => workshop.patterns.thresholds.silenceDays);
  const win = useMemo(() => analyseWin(journey, silenceDays), [journey, silenceDays]);
  const { rows, days } = useMemo(() => overviewOf([win]), [win]);
  const row = rows[0];
  return (
    <>
      {row ? (
        <LaneStrip
          label={t('journeys.glance', { n: row.marks.length, days })}
          marks={row.marks.map((mark) => ({ ...mark, at: mark.day / days, isApproximate: mark.approximate }))}
          silences={row.silences.map(({ from, to }) => ({ from: from / days, to: to / days }))}
          handoffs={row.handoffs.map((day) => day / days)}
          close={row.close === null ? null : row.close / days}
        />
      ) : (
        <p className={styles['teach']}>{t('journeys.glance.empty')}</p>
      )}
      <div className={styles['counts']}>
        {LANES.map((lane) => (
          <span key={lane} className={styles[lane]}>
            <LaneIcon lane={lane} size="small" />
            <VisuallyHidden>{t(`ui.lane.${lane}`)}</VisuallyHidden>
            {win.counts[lane]}
          </span>
        ))}
        <span>{t('journeys.handoffCount', { n: journey.handoffs.order.length })}</span>
        <span className={styles['total']}>
          {win.total.known
            ? t(win.total.approximate ? 'journeys.totalDays.about' : 'journeys.totalDays', { n: win.total.days })
            : t(`journeys.missing.${win.total.missing}`)}
        </span>
      </div>
    </>
  );
}
