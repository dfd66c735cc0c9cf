import { useMemo } from 'react';
import { signedVersions } from '../../../shared/agreement/versions';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { Section } from '../../ui/Section';
import { FileCheck } from './FileCheck';
import { VersionCard } from './VersionCard';
import styles from './VersionsSection.module.css';

/** Everything that was ever signed, the newest first. */
export function VersionsSection({ workshop }: { readonly workshop: Workshop }) {
  const versions = useMemo(() => signedVersions(workshop), [workshop]);
  return (
    <Section title={t('exporting.versions')}>
      {versions.length === 0 ? <p className={styles['empty']}>{t('exporting.versions.empty')}</p> : null}
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <li key={version.id}>
            <VersionCard version={version} />
          </li>
        ))}
      </ul>
      <FileCheck workshop={workshop} />
    </Section>
  );
}
