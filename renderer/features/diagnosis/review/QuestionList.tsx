import { useEffect, useRef } from 'react';
import { isToDo, type GapState } from '../../../../shared/diagnosis/gap-state';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Badge } from '../../../ui/Badge';
import { cx } from '../../../ui/cx';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { TextButton } from '../../../ui/TextButton';
import { useRowFocus } from '../../../ui/use-row-focus';
import { type Place, PLACES } from './arrival';
import { GapLine } from './GapLine';
import styles from './QuestionList.module.css';
import type { QuestionOrder } from './use-order';

/** Which questions the list shows: all, or those in one state. */
export type Shown = 'all' | Exclude<GapState, 'not-answered'>;

export interface QuestionListProps {
  readonly order: QuestionOrder;
  readonly open: Place;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onOpen: (place: Place) => void;
}

/** Every question with its gap, under the screens that take all of them together. */
export function QuestionList({ order, open, shown, onShow, onOpen }: QuestionListProps) {
  const { questions } = order;
  const { rows, focusRow } = useRowFocus();
  const sortAgain = () => {
    order.sort('gap');
    focusRow('order');
  };
  const rateInARow = () => {
    onShow('not-rated');
    const first = questions.find(({ state }) => state === 'not-rated');
    if (first) onOpen(first.question.id);
  };
  const count = (state: Shown) => questions.filter((each) => isShown(each, state)).length;
  const options = SHOWN.map((id) => ({
    id,
    label:
      id === 'settled' ? t('review.filter.settled', { n: count(id) }) : t(`diagnosis.filter.${id}`, { n: count(id) }),
  }));
  return (
    <div ref={rows} className={styles['list']}>
      <Places open={open} stillOpen={questions.filter(({ state }) => isToDo(state)).length} onOpen={onOpen} />
      <div className={styles['order']} data-ref="order">
        <SegmentedControl
          label={t('review.order')}
          hideLabel
          value={order.order}
          options={ORDERS}
          onChange={order.sort}
        />
        <div className={styles['filter']}>
          <Select label={t('diagnosis.filter')} hideLabel value={shown} options={options} onChange={onShow} />
        </div>
      </div>
      <OrderNote order={order} onSort={sortAgain} onRate={rateInARow} />
      <Rows order={order} open={open} shown={shown} onOpen={onOpen} />
    </div>
  );
}

interface PlacesProps extends Pick<QuestionListProps, 'open' | 'onOpen'> {
  readonly stillOpen: number;
}

function Places({ open, stillOpen, onOpen }: PlacesProps) {
  return (
    <nav className={styles['places']} aria-label={t('review.places')}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          className={cx(styles, 'item', 'place')}
          aria-current={open === place ? 'true' : undefined}
          onClick={() => onOpen(place)}
        >
          {t(`review.place.${place}`)}
          {place === 'summary' && stillOpen > 0 ? (
            <Badge tone="attention">{t('review.open', { n: stillOpen })}</Badge>
          ) : null}
        </button>
      ))}
    </nav>
  );
}

interface OrderNoteProps extends Pick<QuestionListProps, 'order'> {
  readonly onSort: () => void;
  readonly onRate: () => void;
}

/** What keeps the order from being complete, or from being the newest. */
function OrderNote({ order, onSort, onRate }: OrderNoteProps) {
  const unrated = order.questions.filter(({ state }) => state === 'not-rated').length;
  if (order.order === 'asked' || (unrated === 0 && !order.isStale)) return null;
  return (
    <p className={styles['note']}>
      {unrated > 0 ? (
        <TextButton onPress={onRate}>{t('review.order.incomplete', { n: unrated })}</TextButton>
      ) : (
        t('review.order.stale')
      )}{' '}
      {order.isStale ? <TextButton onPress={onSort}>{t('review.order.again')}</TextButton> : null}
    </p>
  );
}

function Rows({ order, open, shown, onOpen }: Omit<QuestionListProps, 'onShow'>) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const rows = useRef<HTMLOListElement>(null);
  useEffect(() => keepInView(rows.current), [open]);
  const listed = order.questions.filter((each) => each.question.id === open || isShown(each, shown));
  return (
    <>
      {listed.length === 0 ? <p className={styles['none']}>{t('diagnosis.filter.none')}</p> : null}
      <ol ref={rows} className={styles['questions']}>
        {listed.map((ranked) => (
          <li key={ranked.question.id}>
            <button
              type="button"
              className={styles['item']}
              aria-current={ranked.question.id === open ? 'true' : undefined}
              onClick={() => onOpen(ranked.question.id)}
            >
              <span className={styles['number']}>{order.questions.indexOf(ranked) + 1}</span>
              <span className={styles['words']}>
                <span className={styles['text']}>{ranked.question.text}</span>
                <GapLine diagnosis={diagnosis} ranked={ranked} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Scrolls the list, and nothing around it, so that the open question stays in it. */
function keepInView(rows: HTMLElement | null): void {
  const current = rows?.querySelector<HTMLElement>('[aria-current]');
  if (!rows || !current) return;
  const top = current.offsetTop - rows.offsetTop;
  const isAbove = top < rows.scrollTop;
  const isBelow = top + current.offsetHeight > rows.scrollTop + rows.clientHeight;
  if (isAbove || isBelow) rows.scrollTop = top - rows.clientHeight / 3;
}

const isShown = ({ state }: RankedQuestion, shown: Shown): boolean => shown === 'all' || state === shown;

const SHOWN: readonly Shown[] = ['all', 'no-decision', 'not-rated', 'settled'];
const ORDERS = (['gap', 'asked'] as const).map((id) => ({ id, label: t(`review.order.${id}`) }));
