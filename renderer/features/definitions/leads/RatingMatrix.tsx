import type { RatingComparison } from '../../../../shared/definitions/compare-ratings';
import { t } from '../../../i18n/i18n';
import { SideIcon } from '../../../ui/SideIcon';
import styles from '../RatingSummary.module.css';

/** The two-by-two table of the ratings, in leads. */
export function RatingMatrix({ counts }: { readonly counts: RatingComparison }) {
  return (
    <table className={styles['matrix']} aria-label={t('leads.matrix')}>
      <thead>
        <tr>
          <td />
          <SalesHead rating="workable" />
          <SalesHead rating="not-workable" />
        </tr>
      </thead>
      <tbody>
        <MatrixRow rating="workable" same={counts.bothWorkable} other={counts.onlyMarketing} />
        <MatrixRow rating="not-workable" other={counts.onlySales} same={counts.neither} />
      </tbody>
    </table>
  );
}

type Decided = 'workable' | 'not-workable';

function SalesHead({ rating }: { readonly rating: Decided }) {
  return (
    <th scope="col">
      <span className={styles['head']}>
        <SideIcon side="sales" />
        {t(`leads.matrix.sales.${rating}`)}
      </span>
    </th>
  );
}

interface MatrixRowProps {
  readonly rating: Decided;
  /** Leads that sales rated as marketing did. */
  readonly same: number;
  readonly other: number;
}

function MatrixRow({ rating, same, other }: MatrixRowProps) {
  const sameCell = (
    <td key="same" className={styles['alike']}>
      {same}
    </td>
  );
  const otherCell = <td key="other">{other}</td>;
  return (
    <tr>
      <th scope="row">
        <span className={styles['head']}>
          <SideIcon side="marketing" />
          {t(`leads.matrix.marketing.${rating}`)}
        </span>
      </th>
      {rating === 'workable' ? [sameCell, otherCell] : [otherCell, sameCell]}
    </tr>
  );
}
