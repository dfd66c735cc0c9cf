import { expect, test } from 'vitest';
import { addDecision } from '../../../../../shared/commands/decisions';
import { addDisconnect } from '../../../../../shared/commands/disconnects';
import { groupGaps } from '../../../../../shared/commands/gaps';
import { addParked, settleParked } from '../../../../../shared/commands/parking-lot';
import { addParticipant } from '../../../../../shared/commands/participants';
import { setStageNote } from '../../../../../shared/commands/running-notes';
import { chooseOrder } from '../../../../../shared/commands/agenda';
import { setNotes } from '../../../../../shared/commands/setup';
import { setSkipped } from '../../../../../shared/commands/skip';
import { addTheme } from '../../../../../shared/commands/themes';
import { finishStep, startTimer } from '../../../../../shared/commands/timer';
import { giveDots, showTotals } from '../../../../../shared/commands/votes';
import type { DecisionId, DisconnectId, ParkedId, ParticipantId, ThemeId } from '../../../../../shared/ids';
import { invariant } from '../../../../../shared/invariant';
import { newDisconnect } from '../../../../../shared/journeys/create';
import { handOverReport, type StageScript } from '../../../../../shared/report/documents/hand-over/hand-over';
import { reportHtml } from '../../../../../shared/report/html/report-html';
import { MINUTE_MS } from '../../../../../shared/running/timer';
import { type IsoDate, onDay, type Timestamp, UNKNOWN_DATE } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { STAGES } from '../../../../../shared/workshop/stage';
import { expects, fills, Q, says, sealSide, toTheReveal } from '../../../../support/diagnosis';
import { newWorkshop, NOW } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { stillClock } from '../../../../support/still-clock';

const script = Object.fromEntries(
  STAGES.map((stage) => [stage, { name: `Name of ${stage}`, say: `Say at ${stage}`, done: `Done with ${stage}` }]),
) as StageScript;

const reportOf = (workshop: Workshop, withNotes = false) =>
  handOverReport(workshop, { now: NOW, today: stillClock.today(), script, withNotes });
const textOf = (workshop: Workshop, withNotes = false) => JSON.stringify(reportOf(workshop, withNotes));
const section = (workshop: Workshop, title: string) =>
  JSON.stringify(
    invariant(
      reportOf(workshop).sections.find((each) => each.title === title),
      'the sheet has this section',
    ),
  );
const parked = (id: string, text: string) => addParked({ id: id as ParkedId, text, raisedAt: NOW, settled: false });

test('says where the workshop stands, in its own order, with the stages that were left out', () => {
  const workshop = after(newWorkshop(), chooseOrder('scoreboard'), setSkipped('patterns', true));
  const stands = section(workshop, 'Where it stands');
  expect(stands.indexOf('Name of measure')).toBeLessThan(stands.indexOf('Name of diagnose'));
  expect(stands).toContain('left out');
});

test('tells what each step took, and which one runs', () => {
  const workshop = newWorkshop();
  const [first, second] = workshop.setup.agenda.order;
  const at = (minutes: number) => new Date(Date.parse(NOW) - minutes * MINUTE_MS).toISOString() as Timestamp;
  const run = after(
    workshop,
    startTimer({ itemId: first ?? null, lengthMs: 0 }, at(20)),
    finishStep(at(8)),
    startTimer({ itemId: second ?? null, lengthMs: 0 }, at(8)),
  );
  const agenda = section(run, 'Agenda');
  expect(agenda).toContain('{"text":"over"},{"text":"10 min"},{"text":"12:00"}');
  expect(agenda).toContain('{"text":"now"},{"text":"50 min"},{"text":"8:00"}');
});

test('holds the people, the script, the questions with probes and hints, decisions and what is parked', () => {
  const workshop = after(
    newWorkshop(),
    addParticipant({ id: 'p' as ParticipantId, name: 'Ada Lund', role: 'Head of sales', side: 'sales' }),
    addDecision({
      id: 'd' as DecisionId,
      questionId: null,
      text: 'Call within a day',
      side: 'sales',
      owner: 'Ada Lund',
      due: UNKNOWN_DATE,
      destination: 'clause',
    }),
    parked('a', 'Who pays for the tool'),
    parked('b', 'Settled long ago'),
    settleParked('b' as ParkedId, true),
  );
  expect(section(workshop, 'People')).toContain('Head of sales');
  expect(section(workshop, 'What to say')).toContain('Say at agree');
  expect(section(workshop, 'Decisions')).toContain('Call within a day');
  expect(section(workshop, 'Parking lot')).toContain('Who pays for the tool');
  expect(section(workshop, 'Parking lot')).not.toContain('Settled long ago');
  const question = invariant(
    Object.values(workshop.diagnosis.questions.byId).find(({ hidden }) => !hidden),
    'something is asked',
  );
  const questions = section(workshop, 'Questions');
  for (const text of [question.text, question.probe, question.hint.ifTheySay, question.hint.then]) {
    expect(questions).toContain(JSON.stringify(text));
  }
});

test('disconnects that go to work stand with the decisions, parked ones in the parking lot, undecided ones in neither', () => {
  const found = (id: string, destination: 'action' | 'clause' | 'parked' | null) =>
    addDisconnect({
      ...newDisconnect(id as DisconnectId, { text: `Text of ${id}` }),
      owner: 'Ada Lund',
      due: onDay('2027-03-12' as IsoDate),
      destination,
    });
  const workshop = after(
    newWorkshop(),
    found('act', 'action'),
    found('bind', 'clause'),
    found('park', 'parked'),
    found('open', null),
    addDisconnect({ ...newDisconnect('blank' as DisconnectId, { text: ' ' }), destination: 'action' }),
  );
  const decisions = section(workshop, 'Decisions');
  expect(decisions).toContain(
    '{"text":"Text of act","note":"A disconnect, from the patterns"},{"text":"Ada Lund"},{"text":"12 March 2027"},{"text":"an action"}',
  );
  expect(decisions).toContain('Text of bind');
  expect(decisions.match(/A disconnect/g)).toHaveLength(2);
  expect(section(workshop, 'Parking lot')).toContain('Text of park');
  expect(textOf(workshop)).not.toContain('Text of open');
});

test('the private notes are in it only by choice, and it says so on its first page', () => {
  const workshop = after(newWorkshop(), setNotes('NOTE-1'), setStageNote('diagnose', 'NOTE-2'));
  expect(textOf(workshop)).not.toContain('NOTE');
  expect(textOf(workshop, true)).toContain('NOTE-1');
  expect(textOf(workshop, true)).toContain('NOTE-2');
  expect(reportOf(workshop, true).cover.notices.map(({ title }) => title)).toContain('With private notes');
});

test('of what is sealed it tells the number of sheets and not a word', () => {
  const workshop = after(
    newWorkshop(),
    says('marketing', 'MS4', 'zebra-1'),
    expects('marketing', 'MS4', { kind: 'text', text: 'zebra-2' }),
    fills('sales', 'MS4', { kind: 'evidence', text: 'zebra-3' }),
    sealSide('marketing'),
  );
  expect(textOf(workshop, true)).not.toContain('zebra');
  expect(section(workshop, 'Where it stands')).toContain('Marketing: 1 sheet sealed, 0 open · Sales: 0 sheets sealed');
  expect(section(workshop, 'Open gaps')).toContain('once both sides are revealed');
  expect(reportOf(workshop).cover.notices.map(({ title }) => title)).toContain('Sealed answers stay sealed');
});

test('after the reveal it names the gaps that wait for a decision', () => {
  const revealed = after(newWorkshop(), ...toTheReveal());
  const rated: Workshop = {
    ...revealed,
    diagnosis: {
      ...revealed.diagnosis,
      gaps: { MS4: { rating: 'opposite', note: '', priority: 'now', themeId: null } } as Workshop['diagnosis']['gaps'],
    },
  };
  const gaps = section(rated, 'Open gaps');
  expect(gaps).toContain('rated opposite');
  expect(gaps).toContain('"decide"');
  expect(gaps).toContain('"now"');
});

test('what is open, decided and parked comes first; themes are told where there are some, dots once they are shown', () => {
  const asked = after(
    newWorkshop(),
    says('marketing', 'MS4', 'A'),
    says('sales', 'MS4', 'B'),
    says('sales', 'MS6', 'C'),
    ...toTheReveal(),
    addTheme({ id: 't' as ThemeId, name: 'Speed' }),
    groupGaps([Q('MS4')], 't' as ThemeId),
    giveDots('sales', Q('MS4'), 7),
  );
  expect(
    reportOf(asked)
      .sections.slice(0, 3)
      .map(({ title }) => title),
  ).toEqual(['Open gaps', 'Decisions', 'Parking lot']);
  const gaps = section(asked, 'Open gaps');
  expect(gaps).toContain('{"text":"rate"},{"text":"Speed"},{"text":"no priority"}');
  expect(gaps).not.toContain('"7"');
  expect(section(after(asked, showTotals(NOW)), 'Open gaps')).toContain('{"text":"no priority"},{"text":"7"}');
});

test('an empty workshop says what is missing in each part', () => {
  const html = reportHtml(reportOf(newWorkshop()), { css: '', fontsCss: '' });
  for (const words of ['Nobody is named.', 'Nothing was decided yet.', 'Nothing is parked.']) {
    expect(html).toContain(words);
  }
});
