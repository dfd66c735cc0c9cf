import { noteGap, rateGap } from '../../../shared/commands/gaps';
import { GapRating, type Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { TextButton } from '../../ui/TextButton';
import styles from './Review.module.css';

/** How far apart the two answers are, as the room rates it, and what it said about it. */
export function GapSection({ question }: { readonly question: Question }) {
  const dispatch = useDispatch();
  const gap = useWorkshop((workshop) => workshop.diagnosis.gaps[question.id]);
  const rating = gap?.rating ?? null;
  return (
    <section className={styles['gap']} aria-label={t('diagnosis.gap.question')}>
      <div className={styles['rating']}>
        <SegmentedControl
          label={t('diagnosis.gap.question')}
          value={rating}
          options={RATINGS}
          onChange={(chosen) => dispatch(rateGap(question.id, chosen))}
        />
        <p role="status" className={styles['meaning']}>
          {t(`diagnosis.gap.${rating ?? 'unrated'}`)}{' '}
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

const RATINGS = GapRating.options.map((id) => ({ id, label: t(`diagnosis.rating.${id}`) }));
