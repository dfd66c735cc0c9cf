import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { describeFileRefusal, type FileRefusal } from '../../../../../shared/import/file-refusal';
import { finish, type Steps } from '../../../../../shared/import/steps';
import type { Result } from '../../../../../shared/result';
import { t } from '../../../../i18n/i18n';
import { readBytes, type Source, sourceFromFile, sourceFromText } from '../../../../state/table-source';
import { Button } from '../../../../ui/Button';
import { Callout } from '../../../../ui/Callout';
import { DialogFoot } from '../../../../ui/DialogFoot';
import { commitTyping } from '../../../../ui/pending-commit';
import { TextArea } from '../../../../ui/TextArea';
import styles from './ImportLeads.module.css';

/** The first step: rows are pasted, or a file is chosen; what cannot be read is refused in a sentence. */
export function SourceStep({ onRead }: { readonly onRead: (source: Source) => void }) {
  const pasted = useRef('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const refuse = (why: FileRefusal, name: string | null) =>
    setRefusal(describeFileRefusal(why, { name, what: t('leadImport.rows') }));
  const read = (steps: Steps<Result<Source, FileRefusal>>, name: string | null) => {
    const source = finish(steps);
    if (source.ok) onRead(source.value);
    else refuse(source.error, name);
  };
  const takeFile = async (file: File) => {
    const bytes = await readBytes(file);
    if (bytes.ok) read(sourceFromFile(file.name, bytes.value), file.name);
    else refuse(bytes.error, file.name);
  };
  return (
    <div className={styles['stack']}>
      <p className={styles['quiet']}>{t('leadImport.purpose')}</p>
      {refusal === null ? null : (
        <div role="alert">
          <Callout tone="danger">{refusal}</Callout>
        </div>
      )}
      <TextArea
        label={t('leadImport.paste')}
        rows={6}
        placeholder={t('leadImport.paste.example')}
        value=""
        longest={LONGEST_PASTE}
        onCommit={(text) => {
          pasted.current = text;
        }}
      />
      <DialogFoot>
        <ChooseFile onFile={(file) => void takeFile(file)} />
        <Button
          tone="primary"
          onPress={() => {
            commitTyping();
            read(sourceFromText(pasted.current), null);
          }}
        >
          {t('leadImport.read')}
        </Button>
      </DialogFoot>
    </div>
  );
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('leadImport.file')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was put right.
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={<FileUp size={16} aria-hidden />} onPress={() => input.current?.click()}>
        {t('leadImport.choose')}
      </Button>
    </>
  );
}

/** Thirty leads with long notes need far less. */
const LONGEST_PASTE = 1_000_000;
