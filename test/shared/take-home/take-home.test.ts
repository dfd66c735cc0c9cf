import { describe, expect, test } from 'vitest';
import type { Redaction } from '../../../shared/redaction/kinds';
import { documentsIn, documentsToTake } from '../../../shared/take-home/agreement-documents';
import { TAKE_HOME_ITEMS } from '../../../shared/take-home/items';
import { type TakeHomeFile, takeHomeFiles } from '../../../shared/take-home/take-home';
import { type IsoDate, Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { fullWorkshop, markEverything, sampleWorkshop } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { signedWorkshop, versionOf } from '../../support/signed-workshop';

const moment = {
  today: '2026-11-22' as IsoDate,
  now: Timestamp.parse('2026-11-22T10:00:00.000Z'),
  zone: 'Europe/London',
};

function filesOf(workshop: Workshop, change: Partial<Parameters<typeof takeHomeFiles>[1]> = {}) {
  const choice = {
    items: new Set(TAKE_HOME_ITEMS),
    documents: documentsToTake(workshop),
    withNotes: true,
    redact: new Set<never>(),
    ...change,
  };
  return takeHomeFiles(workshop, choice, moment);
}

/** Everything that a file says, as far as it can be known before it is set in type. */
function saidBy(file: TakeHomeFile): string {
  switch (file.kind) {
    case 'pages':
    case 'docx':
      return JSON.stringify(file.make());
    case 'text':
    case 'pixels':
      return file.make();
  }
}

describe('what is taken home', () => {
  test('has a name of its own for every file, in the order of the items', () => {
    const files = filesOf(sampleWorkshop());
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    const order = files.map(({ item }) => TAKE_HOME_ITEMS.indexOf(item));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(new Set(order).size).toBe(TAKE_HOME_ITEMS.length);
  });

  test('can be made of an empty workshop; maps and meetings are left out until there are some', () => {
    const files = filesOf(newWorkshop());
    expect(new Set(files.map(({ item }) => item))).toEqual(
      new Set(TAKE_HOME_ITEMS.filter((item) => item !== 'map' && item !== 'ics')),
    );
    expect(files.filter((file) => saidBy(file) === '')).toEqual([]);
  });

  test('sets every document of pages on the paper that was asked for, else on that of the workshop', () => {
    const { setup, ...rest } = sampleWorkshop();
    const letter: Workshop = {
      ...rest,
      setup: { ...setup, print: { paper: 'letter', logo: null, footer: 'Private' } },
    };
    const papersOf = (workshop: Workshop, paper?: 'a4') =>
      new Set(filesOf(workshop, { paper }).flatMap((file) => (file.kind === 'pages' ? [file.make().paper] : [])));
    expect(papersOf(sampleWorkshop())).toEqual(new Set(['a4']));
    expect(papersOf(letter)).toEqual(new Set(['letter']));
    expect(papersOf(letter, 'a4')).toEqual(new Set(['a4']));
  });

  test('says on every cover, and once, what was taken out', () => {
    const covers = (redact: ReadonlySet<Redaction>) =>
      filesOf(sampleWorkshop(), { redact, items: new Set(['sla', 'summary', 'record'] as const) }).flatMap((file) =>
        file.kind === 'pages' ? [file.make().cover] : [],
      );
    const titles = (redact: ReadonlySet<Redaction>) =>
      covers(redact).flatMap((cover) => (cover ? [cover.notices[0]?.title ?? ''] : []));
    expect(titles(new Set(['names'] as const))).not.toEqual([]);
    expect(new Set(titles(new Set(['names'] as const))).size).toBe(1);
    for (const cover of covers(new Set(['names'] as const))) {
      const told = cover?.notices.map(({ title }) => title) ?? [];
      expect(told).toHaveLength(new Set(told).size);
    }
    expect(titles(new Set())).not.toContain(titles(new Set(['names'] as const))[0]);
  });
});

test('the versions that a workshop has are taken, and what stands for the agreement where one is gone', () => {
  const signed = signedWorkshop();
  expect(documentsIn(signed, documentsToTake(signed))).toEqual([{ document: versionOf(signed).id, version: 1 }]);
  expect(documentsIn(newWorkshop(), [versionOf(signed).id, 'draft'])).toEqual([
    { document: 'draft', version: 'draft' },
  ]);
});

test('nothing that is sealed is in any file', () => {
  const { diagnosis, definitions, ...rest } = fullWorkshop();
  const sealed: Workshop = {
    ...rest,
    diagnosis: { ...diagnosis, revealedAt: null },
    definitions: { ...definitions, ratingsRevealedAt: null },
  };
  const { workshop, placesIn } = markEverything(sealed);
  const isHidden = (place: string) => /sheets\.byId\.[^.]+\.(answers|predictions)|\.votes\./.test(place);
  const hidden = placesIn(JSON.stringify(workshop)).filter(isHidden);
  expect(hidden.length).toBeGreaterThan(5);
  const told = filesOf(workshop).map((file) => [file.name, placesIn(saidBy(file)).filter(isHidden)] as const);
  expect(told.filter(([, places]) => places.length > 0)).toEqual([]);
});
