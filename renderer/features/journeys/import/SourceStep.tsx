import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { IMPORT_LIMITS } from '../../../../shared/import/file-refusal';
import { t } from '../../../i18n/i18n';
import { useRememberedColumns } from '../../../state/remembered-columns';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { TextArea } from '../../../ui/TextArea';
import { TextButton } from '../../../ui/TextButton';
import { toast } from '../../../ui/toast';
import styles from './SourceStep.module.css';
import type { Import } from './use-import';
import { useFileDrop } from './use-file-drop';

export interface SourceStepProps {
  readonly flow: Import;
  readonly refusal: string | null;
}

/** The first step: a file is chosen or dropped, or rows are pasted. */
export function SourceStep({ flow, refusal }: SourceStepProps) {
  const [pasted, setPasted] = useState('');
  return (
    <>
      <p className={styles['purpose']}>{t('journeyImport.source.purpose')}</p>
      {refusal === null ? null : (
        <div role="alert">
          <Callout tone="danger">{refusal}</Callout>
        </div>
      )}
      <ChooseFile onFile={(file) => void flow.takeFile(file)} />
      <TextArea
        label={t('journeyImport.source.paste')}
        rows={3}
        placeholder={t('journeyImport.source.pasteExample')}
        value={pasted}
        longest={LONGEST_PASTE}
        onCommit={setPasted}
      />
      <div className={styles['foot']}>
        <Button isDisabled={pasted.trim() === ''} onPress={() => void flow.takeText(pasted)}>
          {t('journeyImport.source.readPasted')}
        </Button>
        <Forget />
      </div>
    </>
  );
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(onFile, true);
  return (
    <div className={styles['drop']} data-over={isOver || undefined}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('journeyImport.source.file')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was put right.
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
      <Button tone="primary" icon={<FileUp size={16} aria-hidden />} onPress={() => input.current?.click()}>
        {t('journeyImport.source.choose')}
      </Button>
      <span>{t('journeyImport.source.orDrop')}</span>
      <span className={styles['known']}>{t('journeyImport.source.known')}</span>
    </div>
  );
}

function Forget() {
  const { columns, remember } = useRememberedColumns();
  if (columns.length === 0) return null;
  const forget = () => {
    remember([]);
    toast({ message: t('journeyImport.forgotten') });
  };
  return (
    <TextButton tone="quiet" onPress={forget}>
      {t('journeyImport.forget', { n: columns.length })}
    </TextButton>
  );
}

/** As many characters as a file may have bytes. */
const LONGEST_PASTE = IMPORT_LIMITS.bytes;
