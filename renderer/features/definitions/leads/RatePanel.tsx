import { reasonsFor } from '../../../../shared/content/lead-reasons';
import { LeadRating, type Vote } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { Kbd } from '../../../ui/Kbd';
import { TextArea } from '../../../ui/TextArea';
import styles from './RateScreen.module.css';

export interface RatePanelProps {
  readonly vote: Vote;
  readonly onRate: (rating: LeadRating) => void;
  readonly onReason: (reason: string) => void;
  readonly onNote: (note: string) => void;
}

/** The question, its three answers, and why. */
export function RatePanel({ vote, onRate, onReason, onNote }: RatePanelProps) {
  const reasons = reasonsFor(vote.rating);
  return (
    <div className={styles['panel']}>
      <div role="group" aria-label={t('rate.question')} className={styles['group']}>
        <span className={styles['question']}>{t('rate.question')}</span>
        <div className={styles['ratings']}>
          {LeadRating.options.map((rating) => (
            <button
              key={rating}
              type="button"
              className={cx(styles, 'rating', rating)}
              aria-pressed={vote.rating === rating}
              aria-keyshortcuts={KEYS[rating]}
              onClick={() => onRate(rating)}
            >
              {t(`rate.${rating}`)}
              <span aria-hidden>
                <Kbd keys={KEYS[rating]} />
              </span>
            </button>
          ))}
        </div>
      </div>
      {reasons.length === 0 ? null : (
        <div role="group" aria-label={t('rate.why')} className={styles['group']}>
          <span className={styles['label']}>{t('rate.why')}</span>
          <div className={styles['reasons']}>
            {reasons.map(({ id, label }, index) => (
              <button
                key={id}
                type="button"
                className={styles['reason']}
                aria-pressed={vote.reason === id}
                aria-keyshortcuts={String(index + 1)}
                onClick={() => onReason(vote.reason === id ? '' : id)}
              >
                <span className={styles['number']} aria-hidden>
                  {index + 1}
                </span>
                {label}
              </button>
            ))}
          </div>
        </div>
      )}
      <TextArea
        label={t('rate.note')}
        rows={2}
        placeholder={t('rate.note.placeholder')}
        value={vote.note}
        onCommit={onNote}
      />
    </div>
  );
}

const KEYS = { workable: 'W', 'not-workable': 'N', unsure: 'U' } as const satisfies Record<LeadRating, string>;
