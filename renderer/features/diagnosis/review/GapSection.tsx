import { rateGap } from '../../../../shared/commands/gaps';
import { isWordByWord } from '../../../../shared/diagnosis/gap-state';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { GapRating } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TextButton } from '../../../ui/TextButton';
import { useRowFocus } from '../../../ui/use-row-focus';
import { MeasuredGap } from './MeasuredGap';
import styles from './Review.module.css';

/** How far apart the two answers are: measured where that can be, and rated by the room. */
export function GapSection({ ranked }: { readonly ranked: RankedQuestion }) {
  const dispatch = useDispatch();
  const { question } = ranked;
  const rating = useWorkshop((workshop) => workshop.diagnosis.gaps[question.id]?.rating ?? null);
  const { rows, focusRow } = useRowFocus();
  const takeBack = () => {
    dispatch(rateGap(question.id, null));
    focusRow('rating');
  };
  return (
    <section className={styles['gap']} aria-label={t('diagnosis.gap.question')}>
      <div className={styles['found']}>
        <MeasuredGap ranked={ranked} />
      </div>
      <div ref={rows} className={styles['rating']}>
        <div data-ref="rating">
          <SegmentedControl
            label={t('diagnosis.gap.question')}
            value={rating}
            options={RATINGS}
            onChange={(chosen) => dispatch(rateGap(question.id, chosen))}
          />
        </div>
        <p role="status" className={styles['meaning']}>
          {meaning(ranked)}{' '}
          {rating === null ? null : <TextButton onPress={takeBack}>{t('diagnosis.gap.clear')}</TextButton>}
        </p>
      </div>
    </section>
  );
}

function meaning({ gap, question, state }: RankedQuestion): string {
  if (isWordByWord(question.shape, gap)) return t('review.gap.measured.words');
  switch (gap.kind) {
    case 'rated':
      return t(`diagnosis.gap.${gap.rating}`);
    case 'measured':
      if (gap.distance > 0) return t('review.gap.measured.apart');
      return t(state === 'not-rated' ? 'review.gap.measured.split' : 'review.gap.measured.alike');
    case 'unrated':
      return t('review.gap.words');
    case 'one-sided':
      return t(`review.gap.one-sided.${gap.answered}`);
    case 'not-answered':
      return t('review.gap.not-answered');
  }
}

const RATINGS = GapRating.options.map((id) => ({ id, label: t(`diagnosis.rating.${id}`) }));
