import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addContentNames, removeContentName, renameEverywhere } from '../../../shared/commands/names';
import { NAME_FIELDS, namesInUse, nameUses, nearDuplicates, readNameList } from '../../../shared/journeys/names';
import { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const named = (id: string, contents: readonly string[], fields = {}) =>
  win(
    id,
    undefined,
    {
      touchpoints: contents.map((content, index) => touchpoint(`${id}-${index}`, 'marketing', undefined, { content })),
    },
    fields,
  );
const start = withJourneys(
  newWorkshop(),
  named('w1', ['Guide', 'guide', 'Guide ']),
  named('w2', ['Guide', 'Webinar']),
  named('w3', ['Webinar'], { outcome: 'lost' }),
  named('w4', ['Checklist'], { followed: true }),
);
const contentsOf = ({ journeys }: Workshop) =>
  list(journeys).flatMap((journey) => list(journey.touchpoints).map(({ content }) => content));

describe('names in use', () => {
  test('every spelling is counted over touchpoints and wins; lost deals and followed leads are no wins', () => {
    const listed = run(start, addContentNames(['Fee sheet', 'Guide'])).workshop;
    expect(nameUses(listed, 'content')).toEqual([
      { name: 'Checklist', touchpoints: 1, wins: 0, listed: false },
      { name: 'Fee sheet', touchpoints: 0, wins: 0, listed: true },
      { name: 'guide', touchpoints: 1, wins: 1, listed: false },
      { name: 'Guide', touchpoints: 3, wins: 2, listed: true },
      { name: 'Webinar', touchpoints: 2, wins: 1, listed: false },
    ]);
    expect(nameUses(listed, 'channel')).toEqual([]);
    for (const field of NAME_FIELDS) {
      const known = field === 'content' ? listed.patterns.contentNames : [];
      expect(namesInUse(listed.journeys, field, known)).toEqual(nameUses(listed, field).map(({ name }) => name));
    }
  });

  test('what differs by case, spacing, punctuation, accents or a plural s is proposed; the name used most is kept', () => {
    const groups = (...names: readonly string[]) =>
      nearDuplicates(names.map((name, index) => ({ name, touchpoints: names.length - index, wins: 1, listed: false })));
    expect(groups('Price guide', 'price-guides', 'Price  Guide!', 'Fee guide')).toEqual([
      { keep: 'Price guide', others: ['price-guides', 'Price  Guide!'] },
    ]);
    expect(groups('Résumé', 'Resume')).toHaveLength(1);
    expect(groups('Press', 'Pres', 'Bus', 'Bu', '?', '!')).toEqual([]);
  });

  test('a pasted list is read line by line, without bullets, numbers and repetitions', () => {
    expect(readNameList('- Price guide\r\n2. Checklist\n\n • Letter \nPrice guide\n3D tour')).toEqual([
      'Price guide',
      'Checklist',
      'Letter',
      '3D tour',
    ]);
  });
});

describe('renaming', () => {
  test('it changes every touchpoint of every journey and the list of what exists, in one step', () => {
    const listed = run(start, addContentNames(['Guide', 'Fee sheet']));
    const made = run(listed, renameEverywhere('content', ['Guide'], ' Price guide '));
    expect(contentsOf(made.workshop)).toEqual([
      'Price guide',
      'guide',
      'Price guide',
      'Price guide',
      'Webinar',
      'Webinar',
      'Checklist',
    ]);
    expect(made.workshop.patterns.contentNames).toEqual(['Price guide', 'Fee sheet']);
    expect(undone(made).workshop).toEqual(listed.workshop);
    expect(Workshop.safeParse(made.workshop).success).toBe(true);
  });

  test('merging leaves one name, also in the list; other fields stay as they are', () => {
    const listed = run(start, addContentNames(['Guide', 'guide']));
    const made = run(listed, renameEverywhere('content', ['guide', 'Guide'], 'Guide'));
    expect(nameUses(made.workshop, 'content').filter(({ name }) => name.toLowerCase() === 'guide')).toEqual([
      { name: 'Guide', touchpoints: 4, wins: 2, listed: true },
    ]);
    expect(made.workshop.patterns.contentNames).toEqual(['Guide']);
    expect(nameUses(made.workshop, 'title')).toEqual(nameUses(start, 'title'));
  });

  test('an empty name, an unknown one and the same one change nothing', () => {
    expect(run(start, renameEverywhere('content', ['Guide'], ' ')).seq).toBe(0);
    expect(run(start, renameEverywhere('content', ['gone'], 'Guide')).seq).toBe(0);
    expect(run(start, renameEverywhere('content', ['Webinar'], 'Webinar')).seq).toBe(0);
  });

  test('no touchpoint gains or loses a name by it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'A', 'B', 'C ')), fc.constantFrom('A', 'B', 'C'), (contents, from) => {
        const before = withJourneys(newWorkshop(), named('w', contents));
        const count = (workshop: Workshop) =>
          nameUses(workshop, 'content').reduce((sum, { touchpoints }) => sum + touchpoints, 0);
        expect(count(run(before, renameEverywhere('content', [from], 'D')).workshop)).toBe(count(before));
      }),
    );
  });
});

test('content that exists is listed once and taken off the list; touchpoints keep their names', () => {
  const listed = run(start, addContentNames([' Letter ', 'Letter', '', 'Guide']));
  expect(listed.workshop.patterns.contentNames).toEqual(['Letter', 'Guide']);
  expect(run(listed, addContentNames(['Letter'])).seq).toBe(listed.seq);
  const removed = run(listed, removeContentName('Guide'));
  expect(removed.workshop.patterns.contentNames).toEqual(['Letter']);
  expect(contentsOf(removed.workshop)).toEqual(contentsOf(start));
  expect(run(removed, removeContentName('gone')).seq).toBe(removed.seq);
});
