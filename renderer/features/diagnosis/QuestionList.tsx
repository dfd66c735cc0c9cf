import { useEffect, useRef } from 'react';
import { type GapState, gapState, questionsIn } from '../../../shared/diagnosis/gap-state';
import type { Diagnosis, Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { cx } from '../../ui/cx';
import { Select } from '../../ui/Select';
import type { Place } from './arrival';
import styles from './QuestionList.module.css';
import { RatingBadge } from './RatingBadge';

/** Which questions the list shows: all, or those in one state. */
export type Shown = 'all' | Extract<GapState, 'not-rated' | 'no-decision'>;

export interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly listed: readonly Question[];
  readonly open: Place;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onOpen: (place: Place) => void;
}

/** Every question with how its gap was rated, under the summary. */
export function QuestionList({ questions, listed, open, shown, onShow, onOpen }: QuestionListProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const rows = useRef<HTMLOListElement>(null);
  useEffect(() => keepInView(rows.current), [open]);
  const stillOpen = countOpen(diagnosis);
  const options = SHOWN.map((id) => ({
    id,
    label: t(`diagnosis.filter.${id}`, { n: id === 'all' ? questions.length : questionsIn(diagnosis, id).length }),
  }));
  return (
    <div className={styles['list']}>
      <Select label={t('diagnosis.filter')} hideLabel value={shown} options={options} onChange={onShow} />
      <button
        type="button"
        className={cx(styles, 'item', 'summary')}
        aria-current={open === 'summary' ? 'true' : undefined}
        onClick={() => onOpen('summary')}
      >
        <span>{t('diagnosis.review.summary')}</span>
        {stillOpen > 0 ? <Badge tone="attention">{t('diagnosis.review.summary.badge', { n: stillOpen })}</Badge> : null}
      </button>
      {listed.length === 0 ? <p className={styles['none']}>{t('diagnosis.filter.none')}</p> : null}
      <ol ref={rows} className={styles['questions']}>
        {listed.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              className={styles['item']}
              aria-current={question.id === open ? 'true' : undefined}
              onClick={() => onOpen(question.id)}
            >
              <span className={styles['number']}>{questions.indexOf(question) + 1}</span>
              <span className={styles['words']}>
                <span className={styles['text']}>{question.text}</span>
                <RatingBadge
                  state={gapState(diagnosis, question.id)}
                  rating={diagnosis.gaps[question.id]?.rating ?? null}
                />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
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

const SHOWN: readonly Shown[] = ['all', 'not-rated', 'no-decision'];

const countOpen = (diagnosis: Diagnosis): number =>
  questionsIn(diagnosis, 'not-rated').length + questionsIn(diagnosis, 'no-decision').length;
