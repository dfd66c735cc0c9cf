import { useState } from 'react';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { TextButton } from '../../../ui/TextButton';
import styles from './EvidenceLinks.module.css';
import type { EvidencePlace } from './signal-words';

/** Ways to the places on the maps that show something; many are folded away behind the first few. */
export function EvidenceLinks({ places }: { readonly places: readonly EvidencePlace[] }) {
  const navigate = useNavigate();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, MOST);
  return (
    <ul className={styles['links']} aria-label={t('signals.evidence')}>
      {shown.map(({ ref, label }) => (
        <li key={ref}>
          <TextButton tone="quiet" onPress={() => navigate({ stage: 'journeys', ref })}>
            {label}
          </TextButton>
        </li>
      ))}
      {places.length > MOST ? (
        <li>
          <TextButton onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('signals.fewer') : t('signals.more', { n: places.length - MOST })}
          </TextButton>
        </li>
      ) : null}
    </ul>
  );
}

const MOST = 5;
