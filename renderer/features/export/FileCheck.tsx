import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import { checkFile } from '../../../shared/agreement/verify-file';
import { shortFileName } from '../../../shared/import/short-file-name';
import { describeParseError } from '../../../shared/workshop/describe-parse-error';
import type { Workshop } from '../../../shared/workshop/schema';
import { useDesktop } from '../../desktop/desktop-context';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { FileCheckDialog, type FileCheckOutcome } from './FileCheckDialog';
import styles from './VersionsSection.module.css';

/** Opens a workshop file to check its signed versions, and takes nothing from it. */
export function FileCheck({ workshop }: { readonly workshop: Workshop }) {
  const desktop = useDesktop();
  const [outcome, setOutcome] = useState<FileCheckOutcome | null>(null);
  const openFile = async (): Promise<void> => {
    const opened = await desktop.openWorkshopFile();
    if (opened.status === 'cancelled') return;
    if (opened.status === 'refused') {
      setOutcome({
        kind: 'refused',
        reason: t('signing.verify.unread', {
          name: shortFileName(opened.name),
          reason: t(`library.openRefused.${opened.reason}`),
        }),
      });
      return;
    }
    const check = checkFile(opened.text, workshop);
    setOutcome(
      check.ok
        ? { kind: 'checked', name: opened.name, check: check.value }
        : {
            kind: 'refused',
            reason: t('signing.verify.unread', {
              name: shortFileName(opened.name),
              reason: describeParseError(check.error),
            }),
          },
    );
  };
  return (
    <div className={styles['check']}>
      <Button size="small" icon={<FileSearch size={16} aria-hidden />} onPress={() => void openFile()}>
        {t('signing.verify')}
      </Button>
      <p>{t('signing.verify.hint')}</p>
      {outcome ? (
        <FileCheckDialog outcome={outcome} onAnother={() => void openFile()} onClose={() => setOutcome(null)} />
      ) : null}
    </div>
  );
}
