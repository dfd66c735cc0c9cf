import type { Hand } from '../../../../shared/shared-map/hand';
import { t } from '../../../i18n/i18n';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import styles from './MapInspector.module.css';

export interface HandMarkProps {
  readonly hand: Hand;
  /** What the wins gave, in a sentence. */
  readonly was: string;
  readonly onRestore: () => void;
}

/** That the room added or changed something, with the way back to what the wins gave. */
export function HandMark({ hand, was, onRestore }: HandMarkProps) {
  if (hand === 'none') return null;
  return (
    <div className={styles['block']}>
      <Badge tone="accent">{t(`map.hand.${hand}`)}</Badge>
      {hand === 'changed' ? (
        <>
          <p className={styles['quiet']}>{was}</p>
          <Button size="small" onPress={onRestore}>
            {t('map.restore')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
