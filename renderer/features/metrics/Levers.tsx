import { useId } from 'react';
import { computeFunnel } from '../../../shared/metrics/funnel';
import { funnelLevers, type Lever } from '../../../shared/metrics/levers';
import { formatRate } from '../../../shared/money';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { Badge } from '../../ui/Badge';
import { figure } from './funnel-words';
import styles from './Outlook.module.css';

/** Which rate is worth working on: what one point more of each would change. */
export function Levers({ inputs }: { readonly inputs: FunnelInputs }) {
  const titleId = useId();
  const levers = funnelLevers(inputs);
  const [best] = levers;
  const isComputed = computeFunnel(inputs).ok;
  return (
    <section className={styles['levers']} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles['title']}>
        {t('levers.title')}
      </h4>
      <p className={styles['quiet']}>{t('levers.hint')}</p>
      <ol className={styles['lines']}>
        {levers.map((lever) => (
          <li key={lever.field} className={styles['line']}>
            <span>{t('levers.rise', words(lever))}</span>
            {lever === best && best.before !== best.after ? <Badge tone="accent">{t('levers.most')}</Badge> : null}
            <span className={styles['value']}>
              <strong>{changeText(lever)}</strong>
              <span className={styles['quiet']}>
                {t('levers.instead', { after: figure(lever.after), before: figure(lever.before) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {best ? null : <p className={styles['quiet']}>{t(isComputed ? 'levers.stuck' : 'levers.empty')}</p>}
    </section>
  );
}

const words = ({ field, from, to }: Lever) => ({
  rate: t(`funnel.${field}`),
  from: formatRate(from),
  to: formatRate(to),
});

function changeText({ step, before, after }: Lever): string {
  const n = Math.abs(after - before);
  if (n === 0) return t(`levers.${step}.none`);
  return n === 1 ? t(`levers.${step}.one`) : t(`levers.${step}`, { n: figure(n) });
}
