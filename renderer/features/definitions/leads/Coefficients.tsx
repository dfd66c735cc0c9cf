import { type AgreementStats, formatCoefficient } from '../../../../shared/definitions/agreement-stats';
import { SAMPLE_LIMITS } from '../../../../shared/definitions/sample-size';
import { t } from '../../../i18n/i18n';
import { Explain } from '../../../ui/Explain';
import styles from '../RatingSummary.module.css';

/** Agreement beyond chance by two measures, each with its n, and what a small sample allows to say. */
export function Coefficients({ stats: { n, ac1, kappa } }: { readonly stats: AgreementStats }) {
  return (
    <div className={styles['coefficients']}>
      <dl className={styles['figures']}>
        <Coefficient name="ac1" value={ac1} n={n} />
        <Coefficient name="kappa" value={kappa} n={n} />
      </dl>
      <p className={styles['caution']}>{t(n < SAMPLE_LIMITS.least ? 'leads.caution.few' : 'leads.caution', { n })}</p>
    </div>
  );
}

interface CoefficientProps {
  readonly name: 'ac1' | 'kappa';
  readonly value: number | null;
  readonly n: number;
}

function Coefficient({ name, value, n }: CoefficientProps) {
  return (
    <div className={styles['coefficient']}>
      <dt>
        {t(`leads.${name}`)}
        <Explain label={t('leads.coefficient.how', { name: t(`leads.${name}`) })}>{t(`leads.${name}.how`)}</Explain>
      </dt>
      <dd>
        <span className={styles['number']}>{value === null ? t('leads.undefined') : formatCoefficient(value)}</span>
        <span className={styles['n']}>{t('leads.coefficient.n', { n })}</span>
      </dd>
    </div>
  );
}
