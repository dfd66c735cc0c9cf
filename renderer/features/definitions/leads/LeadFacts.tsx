import type { RefObject } from 'react';
import { formatDate } from '../../../../shared/time';
import type { SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import styles from './RateScreen.module.css';

export interface LeadFactsProps {
  readonly lead: SampleLead;
  readonly n: number;
  readonly of: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** All that is known of the lead that is being rated. */
export function LeadFacts({ lead, n, of, heading }: LeadFactsProps) {
  const origin = [lead.source.trim(), formatDate(lead.receivedOn, '')].filter((part) => part !== '').join(', ');
  const attributes = Object.entries(lead.attributes);
  return (
    <section className={styles['facts']} aria-labelledby="rated-lead">
      <span className={styles['nth']}>{t('rate.nth', { n, of })}</span>
      <h3 ref={heading} id="rated-lead" tabIndex={-1} className={styles['company']}>
        {lead.company.trim() || lead.contact.trim() || t('rate.unnamed')}
      </h3>
      {lead.company.trim() !== '' && lead.contact.trim() !== '' ? <p>{lead.contact}</p> : null}
      {origin === '' ? null : <p className={styles['quiet']}>{origin}</p>}
      {attributes.length === 0 ? (
        <p className={styles['quiet']}>{t('rate.noAttributes')}</p>
      ) : (
        <dl className={styles['attributes']}>
          {attributes.map(([name, value]) => (
            <div key={name} className={styles['attribute']}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
