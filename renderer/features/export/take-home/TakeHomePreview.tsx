import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { firstRows } from '../../../../shared/import/read-csv';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import { DocumentPages } from '../../../document/DocumentPages';
import { t } from '../../../i18n/i18n';
import type { ListedFile } from '../../../state/document-jobs';
import { useMade } from '../../../state/use-made';
import { DataTable } from '../../../ui/DataTable';
import { Select } from '../../../ui/Select';
import { CalendarPreview } from './CalendarPreview';
import { FileWords, type MadeText } from './FileWords';
import styles from './TakeHomePreview.module.css';
import type { MakeFile, TakeHome } from './use-take-home';
import { WorkshopPreview } from './WorkshopPreview';

export interface TakeHomePreviewProps {
  readonly item: TakeHomeItem;
  readonly takeHome: Pick<TakeHome, 'filesOf' | 'make'>;
}

/** What one item looks like: its pages as they are printed, or the beginning of its text; a choice where it is several files. */
export function TakeHomePreview({ item, takeHome }: TakeHomePreviewProps) {
  const [name, setName] = useState<string | null>(null);
  const files = takeHome.filesOf(item);
  if (files === null) return <Making />;
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
      <FilePreview key={shown.name} file={shown} make={takeHome.make} />
    </div>
  );
}

function FilePreview({ file, make }: { readonly file: ListedFile; readonly make: MakeFile }) {
  const { item, name, kind } = file;
  const look = useCallback(
    async (signal: AbortSignal) => String(await make({ item, name, kind }, 'look', signal)),
    [make, item, name, kind],
  );
  const text = useMade(look);
  const title = t('takeHome.preview.text', { name });
  if (kind === 'pages') return <DocumentPages html={text} title={title} />;
  if (kind === 'docx') {
    return (
      <>
        <p className={styles['hint']}>{t('takeHome.preview.docx')}</p>
        <DocumentPages html={text} title={title} />
      </>
    );
  }
  if (text === null) return <Making />;
  if (kind === 'pixels' || name.endsWith('.svg')) return <Drawing name={name} svg={text} />;
  if (item === 'csv') return <CsvTable name={name} text={text} />;
  if (item === 'ics') return <CalendarPreview name={name} text={text} />;
  return item === 'json' ? <WorkshopPreview name={name} text={text} /> : <FileWords name={name} text={text} />;
}

const Making = () => (
  <p className={styles['none']} role="status">
    {t('document.making')}
  </p>
);

function Drawing({ name, svg }: { readonly name: string; readonly svg: string }) {
  const address = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg]);
  return (
    <div className={styles['drawing']}>
      <img src={address} alt={t('takeHome.preview.picture', { name })} />
    </div>
  );
}

function CsvTable({ name, text }: MadeText) {
  const read = useMemo(() => firstRows(text.replace(/^\uFEFF/, ''), ',', SHOWN_ROWS + 2), [text]);
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

const SHOWN_ROWS = 50;
