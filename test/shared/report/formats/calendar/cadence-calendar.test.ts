import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addCadence, editCadence, includeCadence, removeCadence } from '../../../../../shared/commands/cadences';
import type { CadenceId, MetricId } from '../../../../../shared/ids';
import {
  cadenceCalendar,
  datedCadences,
  meetingZone,
} from '../../../../../shared/report/formats/calendar/cadence-calendar';
import { readTimeOfDay } from '../../../../../shared/read-time-of-day';
import type { IsoDate } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list } from '../../../../../shared/workshop/table';
import { newWorkshop, NOW } from '../../../../support/new-workshop';
import { after, run, undone } from '../../../../support/run-commands';

const WEEKLY = 'weekly-leaders' as CadenceId;
const MONTHLY = 'monthly-sla-review' as CadenceId;
const here = { at: NOW, zone: 'Europe/Lisbon' };

const inZone = (workshop: Workshop, zone: string): Workshop => ({
  ...workshop,
  metrics: { ...workshop.metrics, calendar: { ...workshop.metrics.calendar, zone } },
});

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('holds who, numbers and agenda of each meeting that is held and has a first day', () => {
  const workshop = after(
    newWorkshop(),
    editCadence(WEEKLY, {
      firstOn: '2027-01-11' as IsoDate,
      at: '09:30',
      who: 'Ada, Ben',
      metrics: ['M14' as MetricId],
    }),
    editCadence(WEEKLY, { agenda: 'Leads · blockers\nwins' }),
    editCadence(MONTHLY, { firstOn: '2027-01-12' as IsoDate }),
    includeCadence(MONTHLY, false),
  );
  const [weekly, ...others] = events(cadenceCalendar(workshop, here));
  expect(others).toEqual([]);
  expect(weekly?.summary).toBe("Leaders' meeting");
  const name = workshop.metrics.sheet.byId['M14' as MetricId]?.name;
  expect(weekly?.description).toBe(`Who: Ada, Ben\nReads: ${name}\nAgenda:\n- Leads\n- blockers\n- wins`);
  expect(weekly?.uid).toBe('weekly-leaders.w1@parley');
});

test('says of a meeting without a time that none is agreed, and how long it takes', () => {
  const describe = (minutes: number | null): string => {
    const edit = { firstOn: '2027-01-11' as IsoDate, at: '', who: 'Ada', metrics: [], agenda: '', minutes };
    return events(cadenceCalendar(after(newWorkshop(), editCadence(WEEKLY, edit)), here))[0]?.description ?? '';
  };
  expect(describe(45)).toBe('No time is agreed yet (45 minutes).\nWho: Ada');
  expect(describe(null)).toBe('No time is agreed yet.\nWho: Ada');
});

test('a long gap in an agenda costs no more than its length', () => {
  const gap = ' '.repeat(200_000);
  const workshop = after(
    newWorkshop(),
    editCadence(WEEKLY, { firstOn: '2027-01-11' as IsoDate, at: '09:30', who: '', metrics: [] }),
    editCadence(WEEKLY, { agenda: `Leads${gap}·${gap}\r\nwins${gap}x` }),
  );
  const [weekly] = events(cadenceCalendar(workshop, here));
  expect(weekly?.description).toBe(`Agenda:\n- Leads\n- wins${gap}x`);
});

test('names only metrics that there are', () => {
  const metrics = ['toString', 'valueOf'] as MetricId[];
  const workshop = after(
    newWorkshop(),
    editCadence(WEEKLY, { firstOn: '2027-01-11' as IsoDate, at: '09:30', who: '', agenda: 'Leads', metrics }),
  );
  expect(events(cadenceCalendar(workshop, here))[0]?.description).toBe('Agenda:\n- Leads');
});

test('goes by the clock of the working hours, else by that of the machine', () => {
  const workshop = after(newWorkshop(), editCadence(WEEKLY, { firstOn: '2027-01-11' as IsoDate, at: '09:30' }));
  expect(cadenceCalendar(workshop, here)).toContain('DTSTART;TZID=Europe/Lisbon:20270111T093000');
  expect(cadenceCalendar(inZone(workshop, 'Asia/Tokyo'), here)).toContain('DTSTART;TZID=Asia/Tokyo:20270111T093000');
  expect(meetingZone(inZone(workshop, 'Mars/Olympus'), 'UTC')).toBe('UTC');
});

test('meetings are added and removed in one step each', () => {
  const own = { ...newWorkshop().agreement.cadences.byId[WEEKLY], id: 'own' as CadenceId, name: 'Ours' };
  const history = run(newWorkshop(), addCadence(own as Parameters<typeof addCadence>[0]), removeCadence(WEEKLY));
  const ids = (workshop: Workshop) => list(workshop.agreement.cadences).map(({ id }) => id);
  expect(ids(history.workshop).at(-1)).toBe('own');
  expect(ids(history.workshop)).not.toContain(WEEKLY);
  expect(ids(undone(history).workshop)[0]).toBe(WEEKLY);
  expect(after(newWorkshop(), removeCadence('gone' as CadenceId))).toEqual(newWorkshop());
  expect(datedCadences(newWorkshop().agreement)).toEqual([]);
});

test.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['9.05', '09:05'],
  ['14h', '14:00'],
  ['14h15', '14:15'],
  ['2:30 pm', '14:30'],
  ['12 am', '00:00'],
  ['12pm', '12:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['9:60', null],
  ['13 pm', null],
  ['noon', null],
  ['9:3', null],
])('the time %j reads as %j', (text, time) => {
  expect(readTimeOfDay(text)).toBe(time);
});
