import { type ReactNode, useMemo, useState } from 'react';
import { firstRows } from '../../../../shared/import/read-csv';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import type { TakeHomeFile } from '../../../../shared/take-home/take-home';
import { t } from '../../../i18n/i18n';
import { DataTable } from '../../../ui/DataTable';
import { Select } from '../../../ui/Select';
import styles from './TakeHomePreview.module.css';
import { ReportPages } from './ReportPages';

export interface TakeHomePreviewProps {
  readonly item: TakeHomeItem;
  readonly files: readonly TakeHomeFile[];
}

/** What one item looks like: its pages as they are printed, or the beginning of its text; a choice where it is several files. */
export function TakeHomePreview({ item, files }: TakeHomePreviewProps) {
  const [name, setName] = useState<string | null>(null);
  const shown = files.find((file) => file.name === name) ?? files[0];
  if (!shown) return <p className={styles['none']}>{t(`takeHome.none.${item === 'map' ? 'map' : 'ics'}`)}</p>;
  return (
    <div className={styles['preview']}>
      {files.length > 1 ? (
        <Select
          label={t('takeHome.preview.file')}
          hideLabel
          value={shown.name}
          options={files.map((file) => ({ id: file.name, label: file.name }))}
          onChange={setName}
        />
      ) : null}
      <FilePreview key={shown.name} file={shown} />
    </div>
  );
}

function FilePreview({ file }: { readonly file: TakeHomeFile }) {
  switch (file.kind) {
    case 'pages':
      return <ReportPages name={file.name} make={file.make} />;
    case 'docx':
      return (
        <>
          <p className={styles['hint']}>{t('takeHome.preview.docx')}</p>
          <ReportPages name={file.name} make={file.make} />
        </>
      );
    case 'pixels':
      return <Drawing name={file.name} make={file.make} />;
    case 'text':
      if (file.name.endsWith('.svg')) return <Drawing name={file.name} make={file.make} />;
      if (file.name.endsWith('.csv')) return <CsvTable name={file.name} make={file.make} />;
      return <FileText name={file.name} make={file.make} />;
  }
}

interface MadeText {
  readonly name: string;
  readonly make: () => string;
}

function Drawing({ name, make }: MadeText) {
  const address = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(make())}`, [make]);
  return (
    <div className={styles['drawing']}>
      <img src={address} alt={t('takeHome.preview.picture', { name })} />
    </div>
  );
}

function CsvTable({ name, make }: MadeText) {
  const read = useMemo(() => firstRows(make().replace(/^\uFEFF/, ''), ',', SHOWN_ROWS + 2), [make]);
  const heads = read[0]?.cells ?? [];
  const rows = read.slice(1).filter(({ cells }) => cells.length === heads.length);
  return (
    <>
      <div className={styles['table']}>
        <DataTable
          label={t('takeHome.preview.text', { name })}
          dense
          columns={heads.map((cell, index) => ({ id: `column-${index}`, header: cell }))}
          rows={rows.slice(0, SHOWN_ROWS).map(({ cells }, index) => ({ id: `row-${index}`, cells: cells.map(inCell) }))}
          empty={t('takeHome.preview.noRows')}
        />
      </div>
      {rows.length > SHOWN_ROWS ? <p className={styles['hint']}>{t('takeHome.preview.cut')}</p> : null}
    </>
  );
}

/** One line of what stands in a cell; the file holds all of it. */
const inCell = (text: string, index: number): ReactNode => (
  <span key={index} className={styles['cell']} title={text}>
    {text}
  </span>
);

function FileText({ name, make }: MadeText) {
  const text = useMemo(() => make(), [make]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus */}
      <pre className={styles['text']} tabIndex={0} aria-label={t('takeHome.preview.text', { name })}>
        {text.slice(0, SHOWN)}
      </pre>
      {text.length > SHOWN ? <p className={styles['hint']}>{t('takeHome.preview.cut')}</p> : null}
    </>
  );
}

/** As much of a file as anybody reads to know what it is, in characters. */
const SHOWN = 20_000;

const SHOWN_ROWS = 50;
