import { memo, useState } from 'react';
import type { Removed } from '../../../../shared/redaction/removed';
import { t } from '../../../i18n/i18n';
import { DataTable } from '../../../ui/DataTable';
import { TextButton } from '../../../ui/TextButton';
import styles from './RedactionPreview.module.css';

/** Every string that is taken out, what stands there instead, how often and where. */
export const RemovedTable = memo(function RemovedTable({ removed }: { readonly removed: readonly Removed[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? removed : removed.slice(0, FIRST);
  return (
    <div className={styles['removed']}>
      <DataTable
        dense
        label={t('redaction.table')}
        columns={[
          { id: 'text', header: t('redaction.column.text') },
          { id: 'replacement', header: t('redaction.column.replacement'), width: '30%' },
          { id: 'count', header: t('redaction.column.count'), align: 'end', width: '4rem' },
          { id: 'areas', header: t('redaction.column.areas'), width: '26%' },
        ]}
        rows={shown.map((row) => ({
          id: `${row.kind}/${row.what}/${row.replacement}/${row.text}`,
          cells: [
            <span key="text" className={styles['words']} dir="auto">
              {textOf(row)}
            </span>,
            replacementOf(row),
            row.count,
            <span key="areas" className={styles['quiet']}>
              {row.areas.map((area) => t(`redaction.area.${area}`)).join(', ')}
            </span>,
          ],
        }))}
      />
      {shown.length < removed.length ? (
        <TextButton onPress={() => setShowsAll(true)}>{t('redaction.showAll', { n: removed.length })}</TextButton>
      ) : null}
    </div>
  );
});

/** More rows than fit; each takes its time to be laid out. */
const FIRST = 40;

function textOf({ what, text }: Removed): string {
  switch (what) {
    case 'text':
    case 'value':
    case 'note':
      return text;
    case 'logo':
    case 'footer':
    case 'signature':
    case 'version':
    case 'newer':
      return t(`redaction.what.${what}`, { text });
  }
}

const replacementOf = ({ what, replacement }: Removed) =>
  replacement === '' ? (
    <span className={styles['quiet']}>
      {t(what === 'value' || what === 'note' ? 'redaction.empty' : 'redaction.gone')}
    </span>
  ) : (
    replacement
  );
