import { Copy } from 'lucide-react';
import { useState } from 'react';
import { shortHash, type Verification, verifyVersion } from '../../../shared/agreement/versions';
import { formatDate, onDay } from '../../../shared/time';
import type { Despite, SignedVersion } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { IconButton } from '../../ui/IconButton';
import { Panel } from '../../ui/Panel';
import { SideIcon } from '../../ui/SideIcon';
import { toast } from '../../ui/toast';
import { DrawnSignature } from './DrawnSignature';
import styles from './VersionsSection.module.css';

/** One signed version: who signed it when, its hash, and the proof that it is still what was signed. */
export function VersionCard({ version }: { readonly version: SignedVersion }) {
  const [result, setResult] = useState<Verification | null>(null);
  const { number, sha256, signatures, despite } = version;
  const [first] = signatures;
  return (
    <Panel
      title={t('exporting.version.title', { number })}
      actions={
        <Button
          size="small"
          aria-label={t('exporting.version.verifyNamed', { number })}
          onPress={() => setResult(verifyVersion(version))}
        >
          {t('exporting.version.verify')}
        </Button>
      }
    >
      <ul className={styles['signatures']}>
        {signatures.map(({ side, name, role, drawn }, index) => (
          <li key={`${side} ${name} ${index}`}>
            <SideIcon side={side} />
            <span>
              {name}
              {role === '' ? null : <span className={styles['role']}>, {role}</span>}
              {drawn ? <DrawnSignature strokes={drawn} label={t('signing.draw.drawn', { name })} /> : null}
            </span>
          </li>
        ))}
      </ul>
      {despite ? <SignedDespite despite={despite} /> : null}
      <p className={styles['facts']}>
        {first ? <span>{t('exporting.version.signedOn', { day: formatDate(onDay(first.signedOn), '') })}</span> : null}
        <span className={styles['hash']} title={sha256}>
          {t('exporting.version.hash', { hash: shortHash(sha256) })}
        </span>
        <IconButton
          size="small"
          label={t('exporting.version.copy', { number })}
          icon={<Copy size={14} aria-hidden />}
          onPress={() => void copyHash(version)}
        />
      </p>
      <div role="status">{result === null ? null : <Result result={result} />}</div>
    </Panel>
  );
}

/** What was open when it was signed, and why it was signed all the same. */
function SignedDespite({ despite }: { readonly despite: Despite }) {
  const { findings, reason } = despite;
  return (
    <details className={styles['despite']}>
      <summary>{t('signing.despite', { n: findings.length })}</summary>
      <p>{t('signing.despite.reason', { reason })}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </details>
  );
}

function Result({ result }: { readonly result: Verification }) {
  return <Callout tone={result === 'genuine' ? 'good' : 'danger'}>{t(`exporting.version.${result}`)}</Callout>;
}

async function copyHash({ number, sha256 }: SignedVersion): Promise<void> {
  try {
    await navigator.clipboard.writeText(sha256);
    toast({ message: t('exporting.version.copied', { number }) });
  } catch {
    // The browser forbids it, or the page lost the focus.
    toast({ message: t('exporting.version.notCopied'), tone: 'attention' });
  }
}
