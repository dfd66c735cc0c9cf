import { useMemo, useState } from 'react';
import { openSheet, putOnPaper, removeSheet } from '../../../../shared/commands/sheets';
import { isSealed, isWritten } from '../../../../shared/diagnosis/sheets';
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
import { sheetNames } from './sheet-name';

export interface AddSheetsDialogProps {
  readonly side: Side;
  readonly sheets: readonly Sheet[];
  /** Whether the sheets are slips that came back on paper, or are written at the laptop. */
  readonly onPaper: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Lays out a sheet for each person of a side, by name or without; sheets of the laptop that are still empty can become slips. */
export function AddSheetsDialog({ isOpen, ...add }: AddSheetsDialogProps) {
  const { side, onPaper, onClose } = add;
  const title = onPaper ? t('slips.add.title', { side: t(`diagnosis.side.${side}`) }) : t(`sheets.add.title.${side}`);
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <AddSheets {...add} />
    </Dialog>
  );
}

function AddSheets({ side, sheets, onPaper, onClose }: Omit<AddSheetsDialogProps, 'isOpen'>) {
  const dispatch = useDispatch();
  const people = usePeopleOf(side);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [others, setOthers] = useState('');
  const [unnamed, setUnnamed] = useState<number | null>(null);

  const empty = useMemo(() => (onPaper ? emptyAtLaptop(sheets) : []), [onPaper, sheets]);
  const taken = namesOn(sheets);
  const free = people.filter((name) => !taken.has(name));
  const options = [
    ...empty.map(({ id, name }) => ({ id: `sheet:${id}`, label: name })),
    ...free.map((name) => ({ id: `name:${name}`, label: name })),
  ];
  const typed = others.split(/[,;\n]/).map((name) => name.trim());
  const turned = empty.filter(({ id, by }) => picked.includes(`sheet:${id}`) || isTyped(by, typed));
  const named = [...new Set([...free.filter((name) => picked.includes(`name:${name}`)), ...typed])].filter(
    (name) => name !== '' && !taken.has(name),
  );
  const count = turned.length + named.length + (unnamed ?? 0);
  const add = () => {
    const layOut = (by: SheetBy) => dispatch(openSheet({ id: newId<SheetId>(), side, by, onPaper }));
    for (const { id } of turned) dispatch(putOnPaper(id, true));
    for (const name of named) layOut({ kind: 'person', name });
    for (let n = 0; n < (unnamed ?? 0); n += 1) layOut({ kind: 'unnamed' });
    for (const sheet of sheets) if (sheet.by.kind === 'side' && !isSealed(sheet)) dispatch(removeSheet(sheet.id));
    onClose();
  };
  const isUnnamedThere = (unnamed ?? 0) > 0 || (named.length > 0 && sheets.some(({ by }) => by.kind === 'unnamed'));
  const isKnown = isUnnamedThere && leavesOne(people, new Set([...taken, ...named]));

  return (
    <Stack gap={4}>
      <p>{t(onPaper ? 'slips.add.body' : 'sheets.add.body')}</p>
      {options.length > 0 ? (
        <CheckboxGroup label={t('sheets.add.people')} options={options} value={picked} onChange={setPicked} />
      ) : null}
      <TextField
        label={t(options.length > 0 ? 'sheets.add.others' : 'sheets.add.names')}
        description={t('sheets.add.others.hint')}
        value={others}
        onCommit={setOthers}
      />
      <NumberField
        label={t('sheets.add.unnamed')}
        description={t(onPaper ? 'slips.add.unnamed.hint' : 'sheets.add.unnamed.hint')}
        max={MOST_UNNAMED}
        value={unnamed}
        onCommit={setUnnamed}
      />
      <div role="status">{isKnown ? t('sheets.add.unnamed.known') : null}</div>
      <DialogFoot>
        <Button onPress={onClose}>{t('sheets.add.cancel')}</Button>
        <Button tone="primary" isDisabled={count === 0} onPress={add}>
          {count === 0 ? t('sheets.add.confirm.none') : t('sheets.add.confirm', { n: count })}
        </Button>
      </DialogFoot>
    </Stack>
  );
}

/** The names of a side from the set-up. */
function usePeopleOf(side: Side): readonly string[] {
  const participants = useWorkshop((workshop) => workshop.setup.participants);
  return useMemo(() => {
    const names = list(participants).flatMap((person) => (person.side === side ? [person.name.trim()] : []));
    return [...new Set(names)].filter((name) => name !== '');
  }, [participants, side]);
}

/** Sheets of people that wait at the laptop and say nothing yet. */
function emptyAtLaptop(sheets: readonly Sheet[]) {
  const names = sheetNames(sheets);
  return sheets
    .filter((sheet) => sheet.by.kind !== 'side' && !sheet.onPaper && !isSealed(sheet) && !isWritten(sheet))
    .map(({ id, by }) => ({ id, by, name: names.get(id) ?? '' }));
}

const isTyped = (by: SheetBy, typed: readonly string[]): boolean => by.kind === 'person' && typed.includes(by.name);

/** Whether everybody of the set-up but one has a name on a sheet. */
function leavesOne(people: readonly string[], named: ReadonlySet<string>): boolean {
  return people.length > 1 && people.filter((name) => !named.has(name)).length === 1;
}

const namesOn = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ by }) => (by.kind === 'person' ? [by.name] : [])));

const MOST_UNNAMED = 30;
