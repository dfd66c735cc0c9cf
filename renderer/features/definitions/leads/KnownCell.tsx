import { memo, useState } from 'react';
import type { SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { TextButton } from '../../../ui/TextButton';
import styles from '../LeadSample.module.css';
import { LeadDetails } from './LeadDetails';

export interface KnownCellProps {
  readonly lead: SampleLead;
  readonly n: number;
  /** The attributes that any lead of the sample has, one to a line: as a text it stays the same while they do. */
  readonly names: string;
}

/** The attributes of a lead, and the way to change them. */
export const KnownCell = memo(function KnownCell({ lead, n, names }: KnownCellProps) {
  const [isOpen, setOpen] = useState(false);
  const attributes = Object.entries(lead.attributes);
  return (
    <div className={styles['known']}>
      {attributes.length === 0 ? (
        <span className={styles['quiet']}>{t('leads.attributes.none')}</span>
      ) : (
        <dl className={styles['facts']}>
          {attributes.map(([name, value]) => (
            <div key={name} className={styles['fact']}>
              <dt>{name}: </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <TextButton tone="quiet" aria-label={t('leads.attributes.editOf', { n })} onPress={() => setOpen(true)}>
        {t('leads.attributes.edit')}
      </TextButton>
      {isOpen ? (
        <LeadDetails
          lead={lead}
          n={n}
          names={names.split('\n').filter((name) => name !== '')}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
});
