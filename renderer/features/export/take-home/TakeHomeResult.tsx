import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Meter } from '../../../ui/Meter';
import type { SavingStep, TakeHomeOutcome } from './save-take-home';
import styles from './TakeHomeResult.module.css';

/** How far saving has come, and the way to stop it. */
export function SavingView({
  step,
  of,
  onStop,
}: {
  readonly step: SavingStep;
  readonly of: number;
  readonly onStop: () => void;
}) {
  return (
    <div className={styles['saving']}>
      <Meter
        label={t('takeHome.saving')}
        value={step.index - 1}
        max={of}
        valueText={t('takeHome.saving.place', { n: step.index, of })}
      />
      <p className={styles['name']} role="status">
        {t('takeHome.saving.name', { name: step.name })}
      </p>
      <Button autoFocus onPress={onStop}>
        {t('takeHome.stop')}
      </Button>
    </div>
  );
}

type Ended = Exclude<TakeHomeOutcome, { readonly status: 'cancelled' }>;

/** Opens the folder that was just saved into, where the host can; says so when it does not come up. */
export function OpenFolder({ outcome }: { readonly outcome: Ended }) {
  const [isRefused, setRefused] = useState(false);
  if (outcome.status !== 'saved' || outcome.open === null || outcome.saved.length === 0) return null;
  const { folder, open } = outcome;
  const show = async (): Promise<void> => setRefused(!(await open().catch(() => false)));
  return (
    <>
      <p className={styles['refused']} role="status">
        {isRefused ? t('takeHome.notOpened', { folder }) : ''}
      </p>
      <Button icon={<FolderOpen size={16} aria-hidden />} onPress={() => void show()}>
        {t('takeHome.openFolder')}
      </Button>
    </>
  );
}

/** What is where now, and what is not. */
export function TakeHomeResult({ outcome }: { readonly outcome: Ended }) {
  const isBrowser = useDesktop().kind === 'browser';
  if (outcome.status === 'no-folder') {
    return (
      <Callout tone="danger">{t('takeHome.noFolder', { reason: t(`exporting.failed.${outcome.reason}`) })}</Callout>
    );
  }
  const { folder, saved, failed, isStopped } = outcome;
  const downloaded = saved.some((name) => name.endsWith('.pdf'))
    ? 'takeHome.downloaded'
    : 'takeHome.downloaded.noPages';
  const said = isBrowser ? downloaded : isStopped ? 'takeHome.stopped' : 'takeHome.saved';
  return (
    <div className={styles['result']}>
      <p role="status" className={styles['words']}>
        {t(said, { n: saved.length, folder })}
      </p>
      {failed.length === 0 ? null : (
        <Callout tone="danger">
          <p>{t('takeHome.failed', { n: failed.length })}</p>
          <ul>
            {failed.map(({ name, reason }) => (
              <li key={name}>{t('takeHome.failed.one', { name, reason: t(`exporting.failed.${reason}`) })}</li>
            ))}
          </ul>
        </Callout>
      )}
      <ul className={styles['files']} aria-label={t('takeHome.files')}>
        {saved.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
