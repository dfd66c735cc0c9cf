import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { NameField, NameUse } from '../../../../shared/journeys/names';
import { t } from '../../../i18n/i18n';
import { EditTable } from '../../../ui/EditTable';
import { IconButton } from '../../../ui/IconButton';
import type { TableColumn } from '../../../ui/table-props';
import { TextBox } from '../../../ui/TextBox';
import { neighbourOf } from '../../../ui/use-row-focus';
import styles from './NamesDialog.module.css';

export interface NamesTableProps {
  readonly field: NameField;
  readonly uses: readonly NameUse[];
  readonly onRename: (from: string, to: string) => void;
  readonly onRemove: (name: string) => void;
  /** Puts the focus on the row of a name, or on what carries another `data-ref`. */
  readonly onFocus: (ref: string) => void;
}

/** The `data-ref` around the names and the field that adds to them: the focus goes there when its row is gone. */
export const NAMES_LIST = 'names-list';

/** Every name with its uses. A name is changed everywhere when the field is left or Enter is pressed, not while it is typed. */
export function NamesTable({ field, uses, onRename, onRemove, onFocus }: NamesTableProps) {
  const [wanted, setWanted] = useState('');
  const isFound = (name: string) => name.toLowerCase().includes(wanted.trim().toLowerCase());
  const found = uses.filter(({ name }) => isFound(name));
  const shown = found.slice(0, MOST);
  const remove = (name: string) => {
    const next = neighbourOf(
      shown.map((use) => use.name),
      name,
    );
    onRemove(name);
    onFocus(next ?? NAMES_LIST);
  };
  /** A row is known by its name: under another name it is another row. */
  const stayIn = (name: string) => onFocus(isFound(name) && found.length <= MOST ? name : NAMES_LIST);
  return (
    <div className={styles['list']}>
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
              <NameBox name={name} onRename={(to) => onRename(name, to)} onStay={stayIn} />
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

interface NameBoxProps {
  readonly name: string;
  readonly onRename: (to: string) => void;
  /** It was renamed by Enter, and whoever did so is still in its field. */
  readonly onStay: (name: string) => void;
}

function NameBox({ name, onRename, onStay }: NameBoxProps) {
  const [text, setText] = useState(name);
  const to = text.trim();
  const isSame = to === '' || to === name;
  const leave = () => {
    if (isSame) setText(name);
    else onRename(to);
  };
  const commit = () => {
    leave();
    if (!isSame) onStay(to);
  };
  return <TextBox label={t('names.nameOf', { name })} hideLabel field={{ text, change: setText, commit, leave }} />;
}
