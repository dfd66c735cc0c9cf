import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diffTerms, type TermsChange, type TermsDiff } from '../../../shared/agreement/diff-versions';
import { type AgreementTerms, agreementTerms } from '../../../shared/agreement/terms';
import { saysTheSame } from '../../../shared/agreement/versions';
import { editAgreement } from '../../../shared/commands/agreement';
import { editCadence, includeCadence } from '../../../shared/commands/cadences';
import { addClause, editClause, leaveOutClause, moveClause } from '../../../shared/commands/clauses';
import type { Command } from '../../../shared/commands/command';
import { editDefinition } from '../../../shared/commands/definitions';
import { editFunnel } from '../../../shared/commands/funnel';
import { editSigner } from '../../../shared/commands/signers';
import type { CadenceId, ClauseId, DefinitionId, SignerId } from '../../../shared/ids';
import type { TermsArea } from '../../../shared/report/documents/agreement/terms-in-words';
import { parse } from '../../../shared/workshop/parse';
import { percent } from '../../support/negotiated-workshop';
import { after } from '../../support/run-commands';
import { signableWorkshop } from '../../support/signed-workshop';

const start = signableWorkshop();
const before = agreementTerms(start);
const SL5 = 'SL5' as ClauseId;

const diffAfter = (...commands: readonly Command[]): TermsDiff =>
  diffTerms(before, agreementTerms(after(start, ...commands)));

const changesIn = ({ areas }: TermsDiff, area: TermsArea): readonly TermsChange[] =>
  areas.find((each) => each.area === area)?.changes ?? [];

/** What a change says, with what was taken away in brackets and what came in braces. */
const said = (change: TermsChange | undefined): readonly string[] =>
  change === undefined || change.kind === 'reordered'
    ? []
    : change.fields.map(({ field, pieces }) => {
        const text = pieces.map((piece) =>
          piece.kind === 'same' ? piece.text : `${piece.left && `[${piece.left}]`}${piece.right && `{${piece.right}}`}`,
        );
        return `${field}: ${text.join('')}`;
      });

const withoutKeys = (terms: AgreementTerms): AgreementTerms => ({
  ...terms,
  clauses: terms.clauses.map(({ key: _key, ...clause }) => clause),
});

describe('clauses', () => {
  test('that are new, gone and changed are told apart', () => {
    const diff = diffAfter(
      leaveOutClause('SL7' as ClauseId),
      editClause(SL5, { text: 'Sales marks every lead in the CRM within two days.', consequence: 'Talk about it.' }),
      addClause({
        id: 'custom-1' as ClauseId,
        kind: 'custom',
        side: 'both',
        heading: 'A common Slack channel',
        text: 'Both sides use one channel.',
        edited: true,
        reasons: [],
        owner: 'Ada',
        consequence: '',
        included: true,
      }),
    );
    const changes = changesIn(diff, 'clauses');
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'added', 'removed']);
    expect(said(changes[1])).toEqual(['Text: Both sides use one channel.', 'Side: Both sides', 'Owner: Ada']);
  });

  test('are compared word by word', () => {
    const old = {
      ...before,
      clauses: before.clauses.slice(0, 1).map((clause) => ({ ...clause, text: 'Five leads a week for each seller.' })),
    };
    const now = {
      ...old,
      clauses: old.clauses.map((clause) => ({ ...clause, text: 'Six leads a week for each seller.' })),
    };
    expect(said(changesIn(diffTerms(old, now), 'clauses')[0])).toEqual([
      'Text: [Five]{Six} leads a week for each seller.',
    ]);
  });

  test('of versions without keys are found by their heading, and one with a new heading by its words', () => {
    const renamed = withoutKeys(
      agreementTerms(after(start, editClause(SL5, { heading: 'What becomes of each lead' }))),
    );
    const changes = changesIn(diffTerms(withoutKeys(before), renamed), 'clauses');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'changed',
      title: 'What becomes of each lead',
      fields: [{ field: 'Heading' }],
    });
    expect(changesIn(diffTerms(withoutKeys(before), before), 'clauses')).toEqual([]);
  });

  test('with the same key stay the same clause, whatever they say; with two keys they are two', () => {
    const rewritten = editClause(SL5, { heading: 'Nothing alike', text: 'Completely other words stand here now.' });
    expect(changesIn(diffAfter(rewritten), 'clauses').map(({ kind }) => kind)).toEqual(['changed']);
    const other = {
      ...before,
      clauses: before.clauses.map((clause) => (clause.key === 'SL5' ? { ...clause, key: 'custom-9' } : clause)),
    };
    expect(changesIn(diffTerms(before, other), 'clauses').map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  test('in another order are no other clauses', () => {
    expect(changesIn(diffAfter(moveClause(SL5, 'down')), 'clauses')).toEqual([{ kind: 'reordered' }]);
  });
});

describe('everything else in plain words', () => {
  test('numbers', () => {
    const changes = changesIn(diffAfter(editFunnel({ winRate: percent(30) })), 'numbers');
    expect(said(changes[0])).toContain('Win rate: [25]{30} %');
    expect(said(changes[0])).toContain('SQLs (sales-qualified leads): [72]{60}');
  });

  test('definitions, people, meetings, signers and the head', () => {
    const diff = diffAfter(
      editDefinition('DF2' as DefinitionId, { agreed: 'A lead that fits and asked for a demo.' }),
      editAgreement({ arbiter: 'Sam Field', title: 'Our agreement' }),
      editCadence('weekly-leaders' as CadenceId, { every: 'month' }),
      includeCadence('quarterly-business-review' as CadenceId, false),
      editSigner('s1' as SignerId, { role: 'CMO' }),
    );
    expect(said(changesIn(diff, 'definitions')[0])).toEqual(['Text: A lead that fits and asked for a [guide]{demo}.']);
    expect(said(changesIn(diff, 'people')[0])).toEqual([
      'Decides when the two sides disagree: [Margaret Oyelaran]{Sam Field}',
    ]);
    expect(changesIn(diff, 'cadences')).toMatchObject([
      { kind: 'changed', title: "Leaders' meeting" },
      { kind: 'removed', title: 'Quarterly business review' },
    ]);
    expect(said(changesIn(diff, 'cadences')[0])).toEqual(['How often: Every [week]{month}']);
    expect(said(changesIn(diff, 'signers')[0])).toEqual(['Role: [Head of marketing]{CMO}']);
    expect(said(changesIn(diff, 'head')[0])).toEqual(['Title: [Sales and marketing ]{Our }agreement']);
  });
});

describe('laws', () => {
  test('nothing differs from itself', () => {
    expect(diffTerms(before, before)).toEqual({ areas: [], isOtherwiseDifferent: false });
  });

  test('whatever text is changed is seen', () => {
    const strings = textsOf(before);
    fc.assert(
      fc.property(fc.nat(strings.length - 1), fc.string({ minLength: 1, maxLength: 12 }), (which, added) => {
        const changed = withText(before, which, added);
        const { areas, isOtherwiseDifferent } = diffTerms(before, changed);
        expect(areas.length > 0 || isOtherwiseDifferent).toBe(!saysTheSame(before, changed));
      }),
    );
  });

  test('no text of a full agreement is left out of the comparison', () => {
    const read = parse(readFileSync('resources/samples/harbour-and-pine.parley.json', 'utf8'));
    const full = agreementTerms(read.ok ? read.value : start);
    const places = placesOf(full);
    expect(places.length).toBeGreaterThan(200);
    const unseen = places.filter((place) => diffTerms(full, withPlace(full, place)).areas.length === 0);
    expect(unseen).toEqual([]);
  });

  test('backwards, what was added is removed', () => {
    const now = agreementTerms(after(start, leaveOutClause('SL7' as ClauseId)));
    const kinds = (diff: TermsDiff) => changesIn(diff, 'clauses').map(({ kind }) => kind);
    expect([kinds(diffTerms(before, now)), kinds(diffTerms(now, before))]).toEqual([['removed'], ['added']]);
  });
});

type Place = readonly (string | number)[];

/** Where a text of its own stands in the terms: none that is one of a few words, a date or a key. */
function placesOf(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string')
    return WORDS_OF_A_FEW.has(String(place.at(-1))) || place[0] === 'leftOut' ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...place, key]));
}

const WORDS_OF_A_FEW = new Set('format key side stage every period known precision date currency lane kind'.split(' '));

function withPlace(terms: AgreementTerms, place: Place): AgreementTerms {
  const copy = structuredClone(terms);
  const parent = place.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  const key = String(place.at(-1));
  Object.assign(parent as object, { [key]: `${(parent as Record<string, string>)[key]} and more` });
  return copy;
}

/** Every text of the terms that people may change, in a fixed order. */
function textsOf(terms: AgreementTerms): readonly string[] {
  const texts: string[] = [];
  editTexts(terms, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function withText(terms: AgreementTerms, which: number, added: string): AgreementTerms {
  let count = 0;
  return editTexts(terms, (text) => (count++ === which ? `${text}${added}` : text));
}

function editTexts(terms: AgreementTerms, edit: (text: string) => string): AgreementTerms {
  return {
    ...terms,
    client: edit(terms.client),
    title: edit(terms.title),
    clauses: terms.clauses.map((clause) => ({
      ...clause,
      heading: edit(clause.heading),
      text: edit(clause.text),
      owner: edit(clause.owner),
      consequence: edit(clause.consequence),
      reasons: clause.reasons.map((reason) => ({ ...reason, text: edit(reason.text) })),
    })),
    definitions: terms.definitions.map((definition) => ({ ...definition, text: edit(definition.text) })),
    metrics: terms.metrics.map((metric) => ({ ...metric, target: edit(metric.target), owner: edit(metric.owner) })),
    handoff: terms.handoff.map((step) => ({ ...step, clock: edit(step.clock), record: edit(step.record) })),
    cadences: terms.cadences.map((cadence) => ({ ...cadence, agenda: edit(cadence.agenda), who: edit(cadence.who) })),
    escalations: terms.escalations.map((rung) => ({ ...rung, within: edit(rung.within) })),
    people: { ...terms.people, arbiter: edit(terms.people.arbiter) },
    signers: terms.signers.map((one) => ({ ...one, name: edit(one.name), role: edit(one.role) })),
  };
}
