import { describe, expect, test } from 'vitest';
import type { JourneyId } from '../../../shared/ids';
import { compareImport } from '../../../shared/workshop/compare-import';
import { differencesBetween } from '../../../shared/workshop/merge-differences';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { fullWorkshop, sampleWorkshop } from '../../support/marked-workshop';

const base = sampleWorkshop();
const [first] = list(base.journeys);
if (!first) throw new Error('the sample has wins');
const win: Journey = first;

function withWin(fields: Partial<Journey>) {
  const journey = { ...win, ...fields };
  return { ...base, journeys: { ...base.journeys, byId: { ...base.journeys.byId, [win.id as JourneyId]: journey } } };
}

const clashesOf = (mine: Partial<Journey>, theirs: Partial<Journey>) =>
  compareImport(withWin(mine), withWin(theirs)).merge?.clashes;

describe('what differs in one thing of the same name', () => {
  test('is told field by field, with the values of both', () => {
    const money = (minor: number) => ({ minor, currency: 'EUR' });
    const clashes = clashesOf({ value: money(4_800_000), owners: '' }, { value: money(5_200_000), owners: 'Mia' });
    expect(clashes).toMatchObject([
      {
        mine: win.client,
        theirs: win.client,
        differences: {
          named: [
            {
              field: 'value',
              values: {
                mine: { kind: 'money', money: money(4_800_000) },
                theirs: { kind: 'money', money: money(5_200_000) },
              },
            },
            { field: 'owners', values: { mine: { kind: 'nothing' }, theirs: { kind: 'text', text: 'Mia' } } },
          ],
          others: 0,
        },
      },
    ]);
  });

  test('shows of two long texts that begin alike the part where they part', () => {
    const long = 'word '.repeat(60);
    const clashes = clashesOf({ notes: `${long}north` }, { notes: `${long}south` });
    expect(clashes?.[0]?.differences.named[0]?.values).toEqual({
      mine: { kind: 'text', text: `…${'word '.repeat(4)}north` },
      theirs: { kind: 'text', text: `…${'word '.repeat(4)}south` },
    });
  });

  test('cuts a long text at whole letters', () => {
    const [clash] = clashesOf({ notes: '😀'.repeat(200) }, { notes: 'short' }) ?? [];
    expect(clash?.differences.named[0]?.values?.mine).toEqual({ kind: 'text', text: `${'😀'.repeat(80)}…` });
  });

  test('gives lists as counts, and counts what has no name of its own', () => {
    const lists = differencesBetween(
      { mine: { wins: ['a'], x: 1 }, theirs: { wins: [], x: 2 }, open: { wins: ['a'] } },
      [],
    );
    expect(lists).toEqual({
      named: [{ field: 'wins', values: { mine: { kind: 'count', n: 1 }, theirs: { kind: 'count', n: 0 } } }],
      others: 1,
    });
  });
});

describe('what is sealed', () => {
  test('is told to differ, and no more', () => {
    const sealed = { text: 'our secret', note: 'open' };
    const found = differencesBetween(
      { mine: sealed, theirs: { text: 'their secret', note: 'other' }, open: { text: '', note: 'open' } },
      [],
    );
    expect(found.named[0]).toEqual({ field: 'text', values: null });
    expect(found.named[1]?.values).not.toBeNull();
    expect(JSON.stringify(found)).not.toContain('secret');
    const alone = differencesBetween({ mine: 'our secret', theirs: 'theirs', open: undefined }, ['x', 'text']);
    expect(alone.named).toEqual([{ field: 'text', values: null }]);
  });

  test('here and in the file comes out in no comparison', () => {
    const marked = (secret: string) => {
      const workshop = structuredClone(fullWorkshop());
      for (const sheet of list(workshop.diagnosis.sheets)) {
        sheet.unread = { MS1: secret };
        for (const answer of Object.values(sheet.answers)) answer.text = secret;
      }
      for (const term of list(workshop.definitions.terms)) {
        term.drafts = { marketing: secret, sales: secret };
        term.revealedAt = null;
      }
      workshop.definitions.ratingsRevealedAt = null;
      workshop.diagnosis.revealedAt = null;
      workshop.setup.title = secret.toUpperCase();
      return workshop;
    };
    const { merge } = compareImport(marked('mine is secret'), marked('theirs is secret'));
    expect(merge?.clashes.length).toBeGreaterThan(0);
    expect(JSON.stringify(merge)).not.toMatch(/is secret/);
  });
});
