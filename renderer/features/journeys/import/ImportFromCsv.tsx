import { useState } from 'react';
import { t } from '../../../i18n/i18n';
import { useWantedPlace } from '../../../state/navigation-context';
import { ImportDialog } from './ImportDialog';
import { IMPORT_PLACE } from './import-place';
import styles from './ImportFromCsv.module.css';
import { useFileDrop } from './use-file-drop';

export interface ImportFromCsvProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The import as long as it is open; a file that is dropped anywhere on the stage, or the command palette, opens it too. */
export function ImportFromCsv({ isOpen, onOpenChange }: ImportFromCsvProps) {
  const [dropped, setDropped] = useState<File | null>(null);
  const wanted = useWantedPlace();
  const [seen, setSeen] = useState<string | null>(null);
  const [isAskedFor, setAskedFor] = useState(false);
  if (wanted !== seen) {
    setSeen(wanted);
    if (wanted === IMPORT_PLACE) setAskedFor(true);
  }
  const isShown = isOpen || isAskedFor;
  const isOver = useFileDrop((file) => {
    setDropped(file);
    onOpenChange(true);
  }, !isShown);
  const close = () => {
    setDropped(null);
    setAskedFor(false);
    onOpenChange(false);
  };
  return (
    <>
      {isOver ? (
        <div className={styles['over']} aria-hidden>
          <p className={styles['drop']}>{t('journeyImport.drop')}</p>
        </div>
      ) : null}
      {isShown ? <ImportDialog file={dropped} onClose={close} /> : null}
    </>
  );
}
