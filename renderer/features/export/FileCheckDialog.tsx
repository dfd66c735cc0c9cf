import type { FileCheck, VersionCheck } from '../../../shared/agreement/verify-file';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Dialog } from '../../ui/Dialog';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import styles from './FileCheckDialog.module.css';

/** What came of the check of a file. */
export type FileCheckOutcome =
  | { readonly kind: 'checked'; readonly name: string; readonly check: FileCheck }
  | { readonly kind: 'refused'; readonly reason: string };

export interface FileCheckDialogProps {
  readonly outcome: FileCheckOutcome;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** Version by version, what matches and what does not. */
export function FileCheckDialog({ outcome, onAnother, onClose }: FileCheckDialogProps) {
  const footer = (
    <Row gap={2} wrap>
      <Button onPress={onAnother}>{t('signing.verify.another')}</Button>
      <Button tone="primary" onPress={onClose}>
        {t('signing.verify.done')}
      </Button>
    </Row>
  );
  const title = outcome.kind === 'checked' ? t('signing.verify.title', { name: outcome.name }) : t('signing.verify');
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer} size="large" closesOutside>
      {outcome.kind === 'checked' ? (
        <CheckedFile check={outcome.check} />
      ) : (
        <Callout tone="danger">{outcome.reason}</Callout>
      )}
    </Dialog>
  );
}

function CheckedFile({ check }: { readonly check: FileCheck }) {
  const { client, title, versions, isChangedSince } = check;
  return (
    <Stack gap={4}>
      <p className={styles['of']}>{t('signing.verify.of', { client: client || t('signing.verify.unnamed'), title })}</p>
      {versions.length === 0 ? <Callout>{t('signing.verify.none')}</Callout> : null}
      {versions.map((version, index) => (
        <CheckedVersion key={index} version={version} />
      ))}
      {isChangedSince ? <p className={styles['of']}>{t('signing.verify.changedSince')}</p> : null}
    </Stack>
  );
}

function CheckedVersion({ version }: { readonly version: VersionCheck }) {
  const { number, sha256, computed, parts, sameAsHere, isGenuine } = version;
  const verdict = isGenuine ? (sameAsHere === false ? 'other' : 'genuine') : 'altered';
  return (
    <Callout tone={verdict === 'genuine' ? 'good' : 'danger'} title={t(`signing.verify.${verdict}`, { number })}>
      <dl className={styles['parts']}>
        {(['text', 'names', 'circumstances'] as const).map((part) => (
          <Fact
            key={part}
            label={t(`signing.verify.${part}`)}
            value={t(parts[part] ? 'signing.verify.yes' : 'signing.verify.no')}
          />
        ))}
        {sameAsHere === null ? null : (
          <Fact
            label={t('signing.verify.here')}
            value={t(sameAsHere ? 'signing.verify.same' : 'signing.verify.different')}
          />
        )}
        <Fact label={t('signing.verify.sha256')} value={sha256} isHash />
        {computed === sha256 ? null : <Fact label={t('signing.verify.computed')} value={computed} isHash />}
      </dl>
    </Callout>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly isHash?: boolean;
}

function Fact({ label, value, isHash = false }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={isHash ? styles['hash'] : undefined}>{value}</dd>
    </div>
  );
}
