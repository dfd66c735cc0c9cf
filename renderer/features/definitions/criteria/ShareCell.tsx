import { COUNTS_ONLY_BELOW } from '../../../../shared/definitions/sample-size';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import styles from './TraitTable.module.css';

export interface ShareCellProps {
  readonly n: number;
  readonly of: number;
  /** The larger share of the two. */
  readonly isMore: boolean;
}

/** How many of how many, with a bar; a percentage only from twenty leads on. */
export function ShareCell({ n, of, isMore }: ShareCellProps) {
  const share = Math.round((n * 100) / of);
  return (
    <span className={styles['share']}>
      <span className={styles['track']} aria-hidden>
        <span className={cx(styles, 'bar', isMore && 'more')} style={{ inlineSize: `${(n * 100) / of}%` }} />
      </span>
      <span className={cx(styles, 'count', isMore && 'more-count')}>
        {of < COUNTS_ONLY_BELOW ? t('criteria.traits.count', { n, of }) : t('criteria.traits.share', { n, of, share })}
      </span>
    </span>
  );
}
