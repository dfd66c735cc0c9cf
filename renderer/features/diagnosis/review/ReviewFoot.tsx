import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Kbd } from '../../../ui/Kbd';
import styles from './Review.module.css';

export interface ReviewFootProps {
  readonly hasPrevious: boolean;
  readonly next: 'next' | 'nextToRate' | 'toSummary';
  readonly onPrevious: () => void;
  readonly onDecide: () => void;
  readonly onNext: () => void;
}

/** Back, decide, on: always on screen, with the keys that do the same. */
export function ReviewFoot({ hasPrevious, next, onPrevious, onDecide, onNext }: ReviewFootProps) {
  return (
    <footer className={styles['foot']}>
      <Button icon={<ArrowLeft size={16} aria-hidden />} isDisabled={!hasPrevious} onPress={onPrevious}>
        {t('diagnosis.review.previous')}
      </Button>
      <p className={styles['keys']}>
        {KEYS.map(({ keys, does }) => (
          <span key={keys}>
            <Kbd keys={keys} /> {does}
          </span>
        ))}
      </p>
      <Button icon={<Plus size={16} aria-hidden />} onPress={onDecide}>
        {t('review.decide')}
      </Button>
      <Button tone="primary" onPress={onNext}>
        {t(`diagnosis.review.${next}`)}
        <ArrowRight size={16} aria-hidden />
      </Button>
    </footer>
  );
}

const KEYS = [
  { keys: 'Alt+1–4', does: t('review.keys.rate') },
  { keys: 'Alt+D', does: t('review.keys.decide') },
  { keys: 'J', does: t('review.keys.next') },
  { keys: 'K', does: t('review.keys.previous') },
];
