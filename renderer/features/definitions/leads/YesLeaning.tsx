import { formatP, type RatingTable, yesLeaning } from '../../../../shared/definitions/agreement-stats';
import { t } from '../../../i18n/i18n';
import { SideIcon } from '../../../ui/SideIcon';
import styles from '../RatingSummary.module.css';

/** Which side calls more leads workable, in words, and whether that may be chance. */
export function YesLeaning({ table }: { readonly table: RatingTable }) {
  const { more, onlyMarketing, onlySales, p, isClear } = yesLeaning(table);
  if (more === null) {
    const key = onlyMarketing === 0 ? 'leads.leaning.none' : 'leads.leaning.same';
    return <p className={styles['leaning']}>{t(key, { onlyMarketing })}</p>;
  }
  const [most, least] = more === 'marketing' ? [onlyMarketing, onlySales] : [onlySales, onlyMarketing];
  const params = { side: t(`ui.side.${more}`), more: most, less: least, p: formatP(p) };
  return (
    <p className={styles['leaning']}>
      <SideIcon side={more} />
      <span>{t(isClear ? 'leads.leaning.clear' : 'leads.leaning.chance', params)}</span>
    </p>
  );
}
