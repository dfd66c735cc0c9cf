import { test as lawful } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { editDefinition, revealDrafts, sealDraft, writeDraft } from '../../../shared/commands/definitions';
import { agreeIcp, revealIcp, sealIcp, writeIcp } from '../../../shared/commands/icp';
import { changeLabels } from '../../../shared/commands/labels';
import { handOver } from '../../../shared/commands/seal';
import { assembleClauses } from '../../../shared/agreement/assemble';
import { checkReadiness } from '../../../shared/agreement/readiness';
import { agreementTerms } from '../../../shared/agreement/terms';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { undoReachesAnswers } from '../../../shared/diagnosis/shield';
import { change, startHistory } from '../../../shared/history/history';
import type { LeadId, RaterId } from '../../../shared/ids';
import { handOverReport, type StageScript } from '../../../shared/report/documents/hand-over/hand-over';
import { SIDES } from '../../../shared/side';
import { type IsoDate, UNKNOWN_DATE } from '../../../shared/time';
import { Workshop } from '../../../shared/workshop/schema';
import { ICP_FIELDS, LeadRating, type Rater, type SampleLead } from '../../../shared/workshop/schema/definitions';
import { STAGES } from '../../../shared/workshop/stage';
import { list, tableOf } from '../../../shared/workshop/table';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const MARKER = 'zebra-4711';
const hits = (value: unknown): number => JSON.stringify(value).split(MARKER).length - 1;
const ids = newWorkshop().definitions.terms.order;

const drafts: readonly Command[] = SIDES.flatMap((side) => ids.map((id) => writeDraft(id, side, `${MARKER} ${side}`)));
const clients: readonly Command[] = SIDES.flatMap((side) =>
  ICP_FIELDS.map((field) => writeIcp(side, field, `${MARKER} ${side} ${field}`)),
);
const sealing: readonly Command[] = SIDES.flatMap((side) => [
  ...ids.map((id) => sealDraft(id, side, NOW)),
  sealIcp(side, NOW),
]);

/** A workshop whose raters have voted on a lead, with the marker in every word of theirs. */
function voted(start: Workshop): Workshop {
  const raters = SIDES.map((side): Rater => ({ id: side as string as RaterId, side, name: 'Ada', sealedAt: NOW }));
  const lead: SampleLead = {
    id: 'lead' as LeadId,
    company: 'Calloway',
    contact: '',
    source: '',
    receivedOn: UNKNOWN_DATE,
    attributes: { Employees: '120' },
    votes: Object.fromEntries(
      raters.map(({ id }) => [id, { rating: 'workable' as const, reason: MARKER, note: MARKER }]),
    ),
  };
  return {
    ...start,
    definitions: { ...start.definitions, raters: tableOf(raters), leads: tableOf([lead]) },
  };
}

const together = [
  ...ids.map((id) => editDefinition(id, { agreed: 'Agreed words' })),
  agreeIcp('size', 'Agreed size'),
] as const;
const written = voted(after(newWorkshop(), ...drafts, ...clients, ...together));

describe('before its reveal', () => {
  test('the hunt finds what is planted', () => {
    expect(hits(written)).toBe(2 * ids.length + 2 * ICP_FIELDS.length + 4);
  });

  test.each([
    ['while both sides write', []],
    ['when one side is sealed', sealing.slice(0, ids.length + 1)],
    ['when both are sealed', sealing],
  ])('no draft, no ideal client and no vote leaves %s', (_when, commands: readonly Command[]) => {
    const shown = withoutSealed(after(written, ...commands));
    expect(hits(shown)).toBe(0);
    expect(JSON.stringify(shown.definitions.leads)).not.toMatch(new RegExp(LeadRating.options.join('|')));
    expect(Workshop.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  });

  test('what everybody wrote together is there, and nothing claims a seal on what is gone', () => {
    const shown = withoutSealed(after(written, ...sealing)).definitions;
    expect(list(shown.terms).every(({ agreed }) => agreed === 'Agreed words')).toBe(true);
    expect(shown.icp.agreed.size).toBe('Agreed size');
    expect(shown.leads.byId['lead' as LeadId]).toMatchObject({ company: 'Calloway', attributes: { Employees: '120' } });
    expect(list(shown.terms).flatMap(({ sealedAt }) => Object.values(sealedAt))).not.toContain(NOW);
    expect([shown.icp.sealedAt.sales, list(shown.raters).map(({ sealedAt }) => sealedAt)]).toEqual([
      null,
      [null, null],
    ]);
  });

  test('a seal alone is hidden as well, and nothing else of the term is', () => {
    const [first, second] = ids;
    if (!first || !second) throw new Error('a workshop has terms');
    const one = after(newWorkshop(), writeDraft(first, 'sales', 'x'), sealDraft(first, 'sales', NOW));
    const shown = withoutSealed(one);
    expect(shown.definitions).toEqual(newWorkshop().definitions);
    expect(shown.definitions.terms.byId[second]).toBe(one.definitions.terms.byId[second]);
  });
});

test('no document that is handed out holds anything of it', () => {
  const workshop = after(written, ...sealing);
  const script = Object.fromEntries(
    STAGES.map((stage) => [stage, { name: stage, say: stage, done: stage }]),
  ) as StageScript;
  const options = { now: NOW, today: '2026-11-22' as IsoDate, script, withNotes: true };
  expect(hits(handOverReport(workshop, options))).toBe(0);
  expect(hits(agreementTerms(workshop))).toBe(0);
  expect(hits(assembleClauses(workshop))).toBe(0);
  expect(hits(checkReadiness(workshop, options.today))).toBe(0);
});

describe('each reveal is its own', () => {
  const [mql, other] = [ids[1], ids[2]];
  if (!mql || !other) throw new Error('a workshop has terms');

  test('a revealed term is whole while another is still sealed', () => {
    const shown = withoutSealed(after(written, ...sealing, revealDrafts(mql, NOW)));
    expect(hits(shown)).toBe(2);
    expect(shown.definitions.terms.byId[mql]?.drafts.sales).toBe(`${MARKER} sales`);
    expect(shown.definitions.terms.byId[other]?.drafts.sales).toBe('');
  });

  test('a revealed ideal client is whole, and so are revealed votes', () => {
    expect(hits(withoutSealed(after(written, ...sealing, revealIcp(NOW))))).toBe(2 * ICP_FIELDS.length);
    const rated = { ...written, definitions: { ...written.definitions, ratingsRevealedAt: NOW } };
    expect(hits(withoutSealed(rated))).toBe(4);
  });
});

test('a document without anything to hide of its definitions keeps them as they are', () => {
  const start = newWorkshop();
  expect(withoutSealed(start).definitions).toBe(start.definitions);
  const open = { ...start, diagnosis: { ...start.diagnosis, revealedAt: NOW } };
  expect(withoutSealed(open)).toBe(open);
});

describe('undo', () => {
  const [mql] = ids;
  if (!mql) throw new Error('a workshop has terms');
  const writing: readonly Command[] = [writeDraft(mql, 'sales', 'x'), writeIcp('sales', 'size', 'x')];
  const votes = (): Command => ({
    label: 'leads.rate',
    apply({ definitions }) {
      const lead = definitions.leads.byId['lead' as LeadId];
      if (lead) lead.votes['sales' as RaterId] = { rating: 'unsure', reason: '', note: '' };
    },
  });

  test.each([...writing, votes()])('reaches $label until a barrier is drawn', (command) => {
    const history = run(voted(newWorkshop()), command);
    expect(undoReachesAnswers(history)).toBe(true);
    expect(undoReachesAnswers(undone(history))).toBe(true);
    expect(undoReachesAnswers(run(history, handOver()))).toBe(false);
  });

  test('of what is written together goes on', () => {
    expect(undoReachesAnswers(run(voted(newWorkshop()), ...together))).toBe(false);
  });

  test('of votes that everybody sees goes on', () => {
    const start = voted(newWorkshop());
    const open = { ...start, definitions: { ...start.definitions, ratingsRevealedAt: NOW } };
    expect(undoReachesAnswers(run(open, votes()))).toBe(false);
  });
});

lawful.prop([fc.subarray([...drafts, ...clients, ...sealing])])(
  'labels and groups of the log name nothing',
  (commands) => {
    let history = startHistory(newWorkshop());
    for (const command of commands) {
      const changed = change(history, command, NOW);
      if (!changed) continue;
      history = changed.history;
      const { label, group } = changed.change;
      expect(hits({ label, group, words: changeLabels[command.label] })).toBe(0);
    }
  },
);

test('what a newer version may keep beside a draft, an ideal client, a rater or a vote stays inside as well', () => {
  const start = voted(after(newWorkshop(), ...drafts, ...clients));
  const { terms, icp, raters, leads } = start.definitions;
  const newer = {
    ...start,
    definitions: {
      ...start.definitions,
      terms: tableOf(list(terms).map((term) => ({ ...term, draftNotes: MARKER }))),
      icp: { ...icp, sideNotes: MARKER },
      raters: tableOf(list(raters).map((rater) => ({ ...rater, overall: MARKER }))),
      leads: tableOf(list(leads).map((lead) => ({ ...lead, predictions: MARKER }))),
    },
  };
  const read = Workshop.parse(JSON.parse(JSON.stringify(newer)));
  expect(hits(read)).toBeGreaterThan(hits(start));
  expect(hits(withoutSealed(read).definitions)).toBe(0);
});
