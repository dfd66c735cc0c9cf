import { compareRatings } from '../../../shared/definitions/compare-ratings';
import type { SampleLead } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { Figure } from '../../ui/Figure';
import { SideIcon } from '../../ui/SideIcon';
import styles from './RatingSummary.module.css';

/** How far the two sides agree, counts first, and where they do not. */
export function RatingSummary({ leads }: { readonly leads: readonly SampleLead[] }) {
  const counts = compareRatings(leads);
  const { compared, same, unsure, unrated } = counts;
  return (
    <div className={styles['summary']}>
      <div>
        {compared === 0 ? (
          <p>{t('leads.same.none')}</p>
        ) : (
          <Figure
            value={t('leads.same.value', { same, compared })}
            label={t('leads.same')}
            n={t('leads.same.n', { n: compared })}
          />
        )}
        {unsure + unrated > 0 ? <p className={styles['apart']}>{t('leads.apart', { unsure, unrated })}</p> : null}
      </div>
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
    </div>
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
    <td key="same" className={styles['same']}>
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
