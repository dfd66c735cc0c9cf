import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { NameField, NameUse } from '../../../../shared/journeys/names';
import { t } from '../../../i18n/i18n';
import { EditTable } from '../../../ui/EditTable';
import { IconButton } from '../../../ui/IconButton';
import type { TableColumn } from '../../../ui/table-props';
import { TextBox } from '../../../ui/TextBox';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import styles from './NamesDialog.module.css';

export interface NamesTableProps {
  readonly field: NameField;
  readonly uses: readonly NameUse[];
  readonly onRename: (from: string, to: string) => void;
  readonly onRemove: (name: string) => void;
}

/** Every name with its uses. A name is changed everywhere when the field is left or Enter is pressed, not while it is typed. */
export function NamesTable({ field, uses, onRename, onRemove }: NamesTableProps) {
  const { rows, focusRow } = useRowFocus();
  const [wanted, setWanted] = useState('');
  const found = uses.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  const shown = found.slice(0, MOST);
  const remove = (name: string) => {
    const next = neighbourOf(
      shown.map((use) => use.name),
      name,
    );
    onRemove(name);
    if (next !== undefined) focusRow(next);
  };
  return (
    <div ref={rows} className={styles['list']}>
      {uses.length > FEW ? (
        <TextBox
          label={t('names.find')}
          width="short"
          field={{ text: wanted, change: setWanted, commit: () => undefined, leave: () => undefined }}
        />
      ) : null}
      <EditTable
        label={t(`names.table.${field}`)}
        dense
        columns={COLUMNS}
        empty={uses.length > 0 ? t('names.notFound') : t(`names.empty.${field}`)}
        rows={shown.map(({ name, touchpoints, wins }) => ({
          id: name,
          cells: [
            <div key="name" data-ref={name}>
              <NameBox name={name} onRename={(to) => onRename(name, to)} />
            </div>,
            <span key="use" className={touchpoints === 0 ? styles['unused'] : styles['use']}>
              {touchpoints === 0 ? t('names.unused') : t('names.count', { n: touchpoints, wins })}
            </span>,
            touchpoints === 0 ? (
              <IconButton
                key="remove"
                label={t('names.remove', { name })}
                size="small"
                icon={<Trash2 size={16} aria-hidden />}
                onPress={() => remove(name)}
              />
            ) : null,
          ],
        }))}
      />
      {found.length > MOST ? (
        <p className={styles['purpose']}>{t('names.moreFound', { n: found.length - MOST })}</p>
      ) : null}
    </div>
  );
}

/** From here on names are looked for rather than looked through. */
const FEW = 12;

/** A row of fields each: more of them at once would be slow, and nobody reads them. */
const MOST = 100;

const COLUMNS: readonly TableColumn[] = [
  { id: 'name', header: t('names.name') },
  { id: 'use', header: t('names.use'), width: '14rem' },
  { id: 'remove', header: t('names.actions'), hideHeader: true, width: '3rem' },
];

function NameBox({ name, onRename }: { readonly name: string; readonly onRename: (to: string) => void }) {
  const [text, setText] = useState(name);
  const commit = () => {
    const to = text.trim();
    if (to === '' || to === name) setText(name);
    else onRename(to);
  };
  return (
    <TextBox label={t('names.nameOf', { name })} hideLabel field={{ text, change: setText, commit, leave: commit }} />
  );
}
