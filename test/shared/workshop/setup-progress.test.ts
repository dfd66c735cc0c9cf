import { expect, test } from 'vitest';
import { removeAgendaItem } from '../../../shared/commands/agenda';
import { addParticipant } from '../../../shared/commands/participants';
import {
  choosePreset,
  renameWorkshop,
  setClient,
  setMinutesAvailable,
  setWorkshopDate,
} from '../../../shared/commands/setup';
import type { AgendaItemId, ParticipantId } from '../../../shared/ids';
import { type IsoDate, UNKNOWN_DATE } from '../../../shared/time';
import { agendaBalance } from '../../../shared/workshop/agenda-balance';
import { missingSetup, setupProgress } from '../../../shared/workshop/setup-progress';
import type { ParticipantSide } from '../../../shared/workshop/schema/setup';
import { countedIds, newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const somebody = (side: ParticipantSide, name = 'Somebody') =>
  addParticipant({ id: side as string as ParticipantId, name, role: '', side });
const complete = () => after(newWorkshop(), somebody('marketing'), somebody('sales'));

test('a workshop is set up once it has a client, a title, a day, both sides and an agenda that fits', () => {
  expect(setupProgress(complete())).toEqual({ done: 4, of: 4 });
  expect(setupProgress(after(complete(), renameWorkshop('')))).toEqual({ done: 3, of: 4 });
});

test('with nobody entered, a new workshop is half set up at most', () => {
  expect(setupProgress(newWorkshop())).toEqual({ done: 2, of: 4 });
  expect(setupProgress(after(newWorkshop(), somebody('sales')))).toEqual({ done: 3, of: 4 });
});

test.each([
  ['client', setClient(' ')],
  ['title', renameWorkshop('')],
  ['date', setWorkshopDate(UNKNOWN_DATE)],
  ['date', setWorkshopDate({ precision: 'month', date: '2026-12-01' as IsoDate })],
  ['agenda', setMinutesAvailable(239)],
] as const)('it says when the %s is missing', (part, command) => {
  expect(missingSetup(after(complete(), command).setup)).toEqual([part]);
});

test('a side without a name is not there yet, and a leader stands for no side', () => {
  expect(missingSetup(after(newWorkshop(), somebody('marketing'), somebody('sales', ' ')).setup)).toEqual(['people']);
  expect(missingSetup(after(newWorkshop(), somebody('marketing'), somebody('leader')).setup)).toEqual(['people']);
});

test('a founder alone is enough for the founder preset', () => {
  const founder = after(newWorkshop(), choosePreset('founder', countedIds<AgendaItemId>('f')));
  expect(missingSetup(founder.setup)).toEqual(['people']);
  expect(setupProgress(founder)).toEqual({ done: 2, of: 3 });
  expect(missingSetup(after(founder, somebody('leader')).setup)).toEqual([]);
});

test('an empty agenda is no agenda', () => {
  const { order } = complete().setup.agenda;
  expect(missingSetup(after(complete(), ...order.map(removeAgendaItem)).setup)).toEqual(['agenda']);
});

test('the agenda is compared with the time available', () => {
  expect(agendaBalance(newWorkshop().setup)).toEqual({ kind: 'fits', minutes: 0, total: 240 });
  expect(agendaBalance(after(newWorkshop(), setMinutesAvailable(225)).setup)).toEqual({
    kind: 'over',
    minutes: 15,
    total: 240,
  });
  expect(agendaBalance(after(newWorkshop(), setMinutesAvailable(250)).setup)).toEqual({
    kind: 'spare',
    minutes: 10,
    total: 240,
  });
});
