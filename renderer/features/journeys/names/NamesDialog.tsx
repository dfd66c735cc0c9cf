import { useMemo, useState } from 'react';
import { addContentNames, removeContentName, renameEverywhere } from '../../../../shared/commands/names';
import { NAME_FIELDS, type NameField, nameUses, readNameList } from '../../../../shared/journeys/names';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useRowFocus } from '../../../ui/use-row-focus';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { AddNames } from './AddNames';
import { Duplicates } from './Duplicates';
import styles from './NamesDialog.module.css';
import { NAMES_LIST, NamesTable } from './NamesTable';

export interface NamesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All names in use in this workshop: renamed once everywhere, merged where they mean the same. */
export function NamesDialog({ isOpen, onClose }: NamesDialogProps) {
  return (
    <Dialog
      title={t('names.title')}
      size="large"
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={onClose}>
          {t('names.done')}
        </Button>
      }
    >
      <Names />
    </Dialog>
  );
}

function Names() {
  const dispatch = useDispatch();
  const changeWithUndo = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const patterns = useWorkshop((workshop) => workshop.patterns);
  const [field, setField] = useState<NameField>('content');
  const [said, setSaid] = useState('');
  const uses = useMemo(() => nameUses({ journeys, patterns }, field), [journeys, patterns, field]);

  const rename = (from: string, to: string) => {
    const isThere = uses.some(({ name }) => name === to);
    changeWithUndo(
      renameEverywhere(field, [from], to),
      t(isThere ? 'names.joined' : 'names.renamed', { old: from, name: to }),
    );
  };
  const addNames = (text: string): void => {
    const names = readNameList(text);
    const known = new Set(uses.flatMap(({ name, listed }) => (listed ? [name] : [])));
    const fresh = names.filter((name) => !known.has(name));
    dispatch(addContentNames(names));
    setSaid(fresh.length > 0 ? t('names.added', { n: fresh.length }) : t('names.addedNone'));
  };
  return (
    <div ref={rows} className={styles['names']}>
      <p className={styles['purpose']}>{t('names.purpose')}</p>
      <SegmentedControl label={t('names.field')} hideLabel value={field} options={FIELDS} onChange={setField} />
      <Duplicates
        key={`duplicates:${field}`}
        uses={uses}
        onFocus={focusRow}
        onMerge={({ keep, others }) =>
          changeWithUndo(
            renameEverywhere(field, [...others, keep], keep),
            t('names.merged', { others: others.join(', '), keep }),
          )
        }
      />
      <div className={styles['names']} data-ref={NAMES_LIST}>
        <NamesTable
          key={`table:${field}`}
          field={field}
          uses={uses}
          onRename={rename}
          onFocus={focusRow}
          onRemove={(name) => changeWithUndo(removeContentName(name), t('names.removed', { name }))}
        />
        {field === 'content' ? <AddNames onAdd={addNames} /> : null}
      </div>
      <div role="status">{said === '' ? null : <VisuallyHidden>{said}</VisuallyHidden>}</div>
    </div>
  );
}

const FIELDS = NAME_FIELDS.map((id) => ({ id, label: t(`names.field.${id}`) }));
