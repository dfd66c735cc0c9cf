import { expect, test } from 'vitest';
import { setSkipped } from '../../../../../shared/commands/skip';
import { leaderSummary } from '../../../../../shared/report/documents/leader/leader-summary';
import type { Block } from '../../../../../shared/report/model';
import type { JourneyId } from '../../../../../shared/ids';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import type { IsoDate } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list, tableOf } from '../../../../../shared/workshop/table';
import { invariant } from '../../../../../shared/invariant';
import { sampleWorkshop } from '../../../../support/marked-workshop';
import { newWorkshop } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { signedWorkshop, TODAY } from '../../../../support/signed-workshop';

const blocksIn = (workshop: Workshop, title: string, today = TODAY): readonly Block[] =>
  invariant(
    leaderSummary(workshop, { today }).sections.find((section) => section.title === title),
    `the page has a part “${title}”`,
  ).blocks;
const textIn = (workshop: Workshop, title: string, today = TODAY) => JSON.stringify(blocksIn(workshop, title, today));

test('tells in short how the agreement stands, and what the decisions became', () => {
  const text = textIn(sampleWorkshop(), 'In short');
  expect(text).toContain('Draft, not signed; nothing is open');
  expect(text).toContain('19 decisions: 4 go into definitions, 3 into commitments, 11 are actions, 1 is parked');
  expect(textIn(signedWorkshop(), 'In short')).toContain('Version 1, signed');
  expect(textIn(after(sampleWorkshop(), setSkipped('measure', true)), 'In short')).toContain('Measure');
});

test('names three to five of the largest gaps with what was decided, and counts the others', () => {
  const [table, more] = blocksIn(sampleWorkshop(), 'The largest gaps');
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.length).toBeGreaterThanOrEqual(3);
  expect(rows.length).toBeLessThanOrEqual(5);
  expect(rows[0]?.[1]?.text).toBe('Rated opposite; 2 of 3 steps apart');
  expect(rows[0]?.[2]?.text).toBe(
    'The mail from the form goes to the mailbox that sales reads, and names the seller it is for.',
  );
  expect(JSON.stringify(more)).toMatch(/And \d+ more gaps in the workshop record/);
});

test('says what the wins show in counts, with the wins it rests on, and how few they are', () => {
  const text = textIn(sampleWorkshop(), 'What the wins show');
  expect(text).toContain('From first touch to close it took about 211 days (median of 8 of 8 wins).');
  expect(text).toContain('Marketing guessed 90 days, sales 175 days.');
  expect(text).not.toContain('%');
  expect(text).not.toContain('So few deals');
  const workshop = sampleWorkshop();
  const two = { ...workshop, journeys: tableOf<JourneyId, Journey>(list(workshop.journeys).slice(0, 2)) };
  expect(textIn(two, 'What the wins show')).toContain('(2 of 2 wins)');
  expect(textIn(two, 'What the wins show')).toContain('So few deals describe themselves');
});

test('gives the numbers that the app computes', () => {
  const text = textIn(sampleWorkshop(), 'The numbers');
  expect(text).toContain(
    '$1,200,000, 60 % of it from marketing: 18 clients, 72 SQLs, 180 MQLs, and 900 leads per year',
  );
  expect(text).toContain('They can take 1,530 MQLs in the year; the funnel asks for 180. That is enough.');
  expect(text).toContain('$40,200 to $98,400, the sum of 3 lines');
  expect(text).toContain('12 of 20 leads that both sides called workable or not (60 %)');
});

test('names what each side commits to, and the actions that come first with owner and date', () => {
  expect(textIn(sampleWorkshop(), 'What each side commits to')).toContain(
    'Volume of qualified leads; Quality of qualified leads; Complete lead data',
  );
  const [table] = blocksIn(sampleWorkshop(), 'Open, and what comes next');
  const dates = table?.kind === 'table' ? table.rows.map((row) => row[2]?.text) : [];
  expect(dates.slice(0, 2)).toEqual(['27 November 2026', '30 November 2026']);
});

test('names the review that comes next, or the one that runs', () => {
  const title = 'Open, and what comes next';
  expect(textIn(sampleWorkshop(), title)).toContain("Leaders' meeting, every week, first on 11 January 2027");
  expect(textIn(sampleWorkshop(), title, '2027-02-01' as IsoDate)).toContain(
    'SLA review, every month, first on 2 February 2027',
  );
  expect(textIn(sampleWorkshop(), title, '2028-01-01' as IsoDate)).toContain(
    "Leaders' meeting, every week since 11 January 2027",
  );
  expect(textIn(newWorkshop(), title)).toContain('its first day is not set');
});

test('an empty workshop is still a page that says what is not there yet', () => {
  const workshop = newWorkshop();
  expect(textIn(workshop, 'In short')).toContain('Nothing has been decided yet.');
  expect(textIn(workshop, 'The largest gaps')).toContain('have not been revealed yet');
  expect(textIn(workshop, 'What the wins show')).toContain('No win has been mapped yet.');
  expect(textIn(workshop, 'The numbers')).toContain('The goal has not been put into numbers yet.');
  expect(textIn(workshop, 'What each side commits to')).toContain('no commitment yet');
  expect(textIn(workshop, 'Open, and what comes next')).toContain('No action was agreed.');
});
