import { useMemo, useState } from 'react';
import { openSheet, removeSheet } from '../../../../shared/commands/sheets';
import { isSealed } from '../../../../shared/diagnosis/sheets';
import type { SheetId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';
import type { Sheet, SheetBy } from '../../../../shared/workshop/schema/diagnosis';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/CheckboxGroup';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { NumberField } from '../../../ui/NumberField';
import { Stack } from '../../../ui/Stack';
import { TextField } from '../../../ui/TextField';

export interface AddSheetsDialogProps {
  readonly side: Side;
  readonly sheets: readonly Sheet[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Lays out a sheet for each person of a side: by name, or without. */
export function AddSheetsDialog({ side, sheets, isOpen, onClose }: AddSheetsDialogProps) {
  return (
    <Dialog title={t(`sheets.add.title.${side}`)} isOpen={isOpen} onClose={onClose}>
      <AddSheets side={side} sheets={sheets} onClose={onClose} />
    </Dialog>
  );
}

function AddSheets({ side, sheets, onClose }: Omit<AddSheetsDialogProps, 'isOpen'>) {
  const dispatch = useDispatch();
  const people = usePeopleOf(side, sheets);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [others, setOthers] = useState('');
  const [unnamed, setUnnamed] = useState<number | null>(null);

  const taken = namesOn(sheets);
  const typed = others.split(/[,;\n]/).map((name) => name.trim());
  const named = [...new Set([...picked, ...typed])].filter((name) => name !== '' && !taken.has(name));
  const count = named.length + (unnamed ?? 0);
  const add = () => {
    const layOut = (by: SheetBy) => dispatch(openSheet({ id: newId<SheetId>(), side, by }));
    for (const name of named) layOut({ kind: 'person', name });
    for (let n = 0; n < (unnamed ?? 0); n += 1) layOut({ kind: 'unnamed' });
    for (const sheet of sheets) if (sheet.by.kind === 'side' && !isSealed(sheet)) dispatch(removeSheet(sheet.id));
    onClose();
  };

  return (
    <Stack gap={4}>
      <p>{t('sheets.add.body')}</p>
      {people.length > 0 ? (
        <CheckboxGroup
          label={t('sheets.add.people')}
          options={people.map((name) => ({ id: name, label: name }))}
          value={picked}
          onChange={setPicked}
        />
      ) : null}
      <TextField
        label={t(people.length > 0 ? 'sheets.add.others' : 'sheets.add.names')}
        description={t('sheets.add.others.hint')}
        value={others}
        onCommit={setOthers}
      />
      <NumberField
        label={t('sheets.add.unnamed')}
        description={t('sheets.add.unnamed.hint')}
        max={MOST_UNNAMED}
        value={unnamed}
        onCommit={setUnnamed}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('sheets.add.cancel')}</Button>
        <Button tone="primary" isDisabled={count === 0} onPress={add}>
          {count === 0 ? t('sheets.add.confirm.none') : t('sheets.add.confirm', { n: count })}
        </Button>
      </DialogFoot>
    </Stack>
  );
}

/** The names of a side from the set-up that have no sheet yet. */
function usePeopleOf(side: Side, sheets: readonly Sheet[]): readonly string[] {
  const participants = useWorkshop((workshop) => workshop.setup.participants);
  return useMemo(() => {
    const taken = namesOn(sheets);
    const names = list(participants).flatMap((person) => (person.side === side ? [person.name.trim()] : []));
    return [...new Set(names)].filter((name) => name !== '' && !taken.has(name));
  }, [participants, side, sheets]);
}

const namesOn = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ by }) => (by.kind === 'person' ? [by.name] : [])));

const MOST_UNNAMED = 30;
