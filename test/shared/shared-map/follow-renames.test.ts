import { describe, expect, test } from 'vitest';
import { renameEverywhere } from '../../../shared/commands/names';
import { editMapPart, offerDroppedAgain, proposeSharedMap, removeMapPart } from '../../../shared/commands/shared-map';
import type { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import { mapUpdates } from '../../support/map-updates';
import { touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const using = (id: string, contents: readonly string[], title = 'Fair') =>
  win(id, '2026-06-30', {
    touchpoints: [
      ...contents.map((content, index) =>
        touchpoint(`${id}-${index}`, 'marketing', '2026-01-01', { kind: 'webinar', content }),
      ),
      touchpoint(`${id}-other`, 'buyer', '2026-02-01', { kind: 'other', title, stage: 'interest' }),
    ],
  });
const counter = (
  (made) => () =>
    `m${(made += 1)}`
)(0);
const workshop = withJourneys(newWorkshop(), using('w1', ['Guide', 'Leaflet']), using('w2', ['Guide', 'Flyer']));
const start = after(workshop, proposeSharedMap(counter));
const parts = ({ sharedMap }: Workshop) => list(sharedMap.parts);
const contents = (of: Workshop) => parts(of).filter(({ kind }) => kind === 'content');
const idOf = (of: Workshop, text: string) => {
  const part = parts(of).find((each) => each.text === text);
  if (!part) throw new Error(`Nothing says ${text}`);
  return part.id;
};

describe('a name that becomes another', () => {
  test('is followed by what nobody touched, in the same step', () => {
    const renamed = after(start, renameEverywhere('content', ['Guide'], 'Handbook'));
    expect(contents(renamed)[0]).toMatchObject({
      text: 'Handbook',
      wins: ['w1', 'w2'],
      proposed: { text: 'Handbook' },
    });
    expect(mapUpdates(renamed)).toEqual([]);
    expect(undone(run(start, renameEverywhere('content', ['Guide'], 'Handbook'))).workshop).toEqual(start);
  });

  test('leaves the words of the room, and what was taken off stays off', () => {
    const worded = after(start, editMapPart(idOf(start, 'Guide'), 'Our guide'));
    const reworded = after(worded, renameEverywhere('content', ['Guide'], 'Handbook'));
    expect(contents(reworded)[0]).toMatchObject({ text: 'Our guide', proposed: { text: 'Handbook' } });
    expect(mapUpdates(reworded)).toEqual([]);
    const dropped = after(start, removeMapPart(idOf(start, 'Guide')));
    const later = after(dropped, renameEverywhere('content', ['Guide'], 'Handbook'));
    expect(mapUpdates(later)).toEqual([]);
    expect(mapUpdates(after(later, offerDroppedAgain())).map(({ change }) => change)).toEqual(['new']);
  });

  test('that differs only in its spelling is spelled anew', () => {
    const renamed = after(start, renameEverywhere('content', ['Guide'], 'GUIDE'));
    expect(contents(renamed)[0]?.text).toBe('GUIDE');
    expect(mapUpdates(renamed)).toEqual([]);
  });

  test('that touchpoints still go by in another spelling keeps what it was proposed by', () => {
    const both = after(
      withJourneys(newWorkshop(), using('w1', ['Guide']), using('w2', ['guide'])),
      proposeSharedMap(counter),
    );
    const renamed = after(both, renameEverywhere('content', ['guide'], 'Handbook'));
    expect(contents(renamed)[0]?.proposed?.key).toMatch(/guide$/);
  });

  test('is followed by touchpoints of no kind, never by those of a kind that is called so', () => {
    const renamed = after(start, renameEverywhere('title', ['Fair'], 'Trade fair'));
    expect(parts(renamed).some(({ text }) => text === 'Trade fair')).toBe(true);
    expect(mapUpdates(renamed)).toEqual([]);
    expect(after(start, renameEverywhere('title', ['Webinar'], 'Talk')).sharedMap).toEqual(start.sharedMap);
  });
});

describe('two names that become one', () => {
  // Every piece but one is key only because it was put on the map by its wins: both stand for one win each.
  const single = after(
    withJourneys(newWorkshop(), using('w1', ['Leaflet']), using('w2', ['Flyer'])),
    proposeSharedMap(counter),
  );

  test('are one card with the wins of both', () => {
    const merged = after(single, renameEverywhere('content', ['Leaflet', 'Flyer'], 'Leaflet'));
    expect(contents(merged).map(({ text, wins }) => [text, wins])).toEqual([['Leaflet', ['w1', 'w2']]]);
    expect(mapUpdates(merged)).toEqual([]);
  });

  test('keep what the room wrote on either, a second as its own', () => {
    const one = after(single, editMapPart(idOf(single, 'Flyer'), 'The flyer'));
    const merged = after(one, renameEverywhere('content', ['Leaflet', 'Flyer'], 'Leaflet'));
    expect(contents(merged).map(({ text, wins }) => [text, wins])).toEqual([['The flyer', ['w1', 'w2']]]);
    const two = after(one, editMapPart(idOf(one, 'Leaflet'), 'The leaflet'));
    const both = after(two, renameEverywhere('content', ['Leaflet', 'Flyer'], 'Leaflet'));
    expect(contents(both).map(({ proposed }) => proposed === null)).toContain(true);
    expect(contents(both)).toHaveLength(2);
    expect(mapUpdates(both)).toEqual([]);
  });
});
