import { noteGap, rateGap } from '../../../../shared/commands/gaps';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { GapRating } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TextArea } from '../../../ui/TextArea';
import { TextButton } from '../../../ui/TextButton';
import { MeasuredGap } from './MeasuredGap';
import styles from './Review.module.css';

/** How far apart the two answers are: measured where that can be, rated by the room, and what it said about it. */
export function GapSection({ ranked }: { readonly ranked: RankedQuestion }) {
  const dispatch = useDispatch();
  const { question } = ranked;
  const gap = useWorkshop((workshop) => workshop.diagnosis.gaps[question.id]);
  const rating = gap?.rating ?? null;
  return (
    <section className={styles['gap']} aria-label={t('diagnosis.gap.question')}>
      <div className={styles['rating']}>
        <MeasuredGap ranked={ranked} />
        <SegmentedControl
          label={t('diagnosis.gap.question')}
          value={rating}
          options={RATINGS}
          onChange={(chosen) => dispatch(rateGap(question.id, chosen))}
        />
        <p role="status" className={styles['meaning']}>
          {meaning(ranked)}{' '}
          {rating === null ? null : (
            <TextButton onPress={() => dispatch(rateGap(question.id, null))}>{t('diagnosis.gap.clear')}</TextButton>
          )}
        </p>
      </div>
      <TextArea
        label={t('diagnosis.gap.note')}
        placeholder={t('diagnosis.gap.note.placeholder')}
        rows={2}
        value={gap?.note ?? ''}
        onCommit={(note) => dispatch(noteGap(question.id, note))}
      />
    </section>
  );
}

function meaning({ gap }: RankedQuestion): string {
  switch (gap.kind) {
    case 'rated':
      return t(`diagnosis.gap.${gap.rating}`);
    case 'measured':
      return t(gap.distance === 0 ? 'review.gap.measured.alike' : 'review.gap.measured.apart');
    case 'unrated':
      return t('review.gap.words');
    case 'one-sided':
      return t(`review.gap.one-sided.${gap.answered}`);
    case 'not-answered':
      return t('review.gap.not-answered');
  }
}

const RATINGS = GapRating.options.map((id) => ({ id, label: t(`diagnosis.rating.${id}`) }));
