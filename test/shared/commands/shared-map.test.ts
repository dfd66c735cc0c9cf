import { describe, expect, test } from 'vitest';
import { removeJourney } from '../../../shared/commands/journeys';
import {
  acceptMapUpdates,
  addMapPart,
  addMapStage,
  editMapPart,
  editMapStage,
  moveMapPart,
  moveMapStage,
  offerDroppedAgain,
  proposeSharedMap,
  removeMapPart,
  removeMapStage,
  restoreWinsWording,
} from '../../../shared/commands/shared-map';
import { addTouchpoint } from '../../../shared/commands/touchpoints';
import type { JourneyId, MapPartId, MapStageId } from '../../../shared/ids';
import { handOnPart, handOnStage } from '../../../shared/shared-map/hand';
import { mapView } from '../../../shared/shared-map/map-view';
import { mapUpdates } from '../../support/map-updates';
import { findBrokenReferences } from '../../../shared/workshop/references';
import { Workshop } from '../../../shared/workshop/schema';
import type { MapPart, MapStage } from '../../../shared/workshop/schema/shared-map';
import { list } from '../../../shared/workshop/table';
import { touchpoint } from '../../support/journeys';
import { unmappedSample } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const ids = (prefix: string) => {
  let made = 0;
  return () => `${prefix}${(made += 1)}`;
};
const start = after(unmappedSample(), proposeSharedMap(ids('m')));

function stageIn({ sharedMap }: Workshop, name: string): MapStage {
  const stage = list(sharedMap.stages).find((each) => each.name === name);
  if (!stage) throw new Error(`There is no stage ${name}`);
  return stage;
}

function partIn({ sharedMap }: Workshop, text: string): MapPart {
  const part = list(sharedMap.parts).find((each) => each.text === text);
  if (!part) throw new Error(`Nothing says ${text}`);
  return part;
}

const cell = (workshop: Workshop, stage: MapStageId, lane: string) =>
  list(workshop.sharedMap.parts)
    .filter((part) => part.kind === 'touchpoint' && part.stage === stage && part.lane === lane)
    .map(({ text }) => text);

function expectWhole(workshop: Workshop): void {
  expect(Workshop.safeParse(workshop).error).toBeUndefined();
  expect(findBrokenReferences(workshop)).toEqual([]);
}

test('a definition that the room has put on the map is not proposed a second time, nor added twice', () => {
  const definition = list(start.sharedMap.parts).find(({ kind }) => kind === 'definition');
  if (!definition) throw new Error('The sample has definitions at its borders');
  const added = { id: 'own' as MapPartId, kind: 'definition', stage: definition.stage, lane: null } as const;
  const byHand = after(
    start,
    removeMapPart(definition.id),
    addMapPart({ ...added, text: definition.text }),
    offerDroppedAgain(),
  );
  expect(mapUpdates(byHand)).toEqual([]);
  const taken = after(byHand, acceptMapUpdates([definition.proposed?.key ?? ''], ids('n')));
  const again = after(taken, addMapPart({ ...added, id: 'again' as MapPartId, text: definition.text }));
  expect(list(again.sharedMap.parts).filter(({ text }) => text === definition.text)).toHaveLength(1);
});

describe('proposing', () => {
  test('gives the stages of the sample with their days and wins', () => {
    expect(list(start.sharedMap.stages).map(({ name, days, wins }) => [name, days, wins.length])).toEqual([
      ['Awareness', 27, 7],
      ['Interest', 84, 8],
      ['Evaluation', 62, 8],
      ['Decision', 42, 8],
    ]);
    expect(partIn(start, 'Guide download').wins).toHaveLength(7);
    expectWhole(start);
  });

  test('leaves a map alone that has stages, and is one step to undo', () => {
    expect(run(start, proposeSharedMap(ids('again'))).workshop).toBe(start);
    expect(undone(run(unmappedSample(), proposeSharedMap(ids('x')))).workshop.sharedMap.stages.order).toEqual([]);
  });
});

describe('by hand', () => {
  const interest = stageIn(start, 'Interest').id;
  const evaluation = stageIn(start, 'Evaluation').id;
  const call = partIn(start, 'Call').id;

  test('a changed wording is marked and can be taken back', () => {
    const changed = after(start, editMapPart(call, 'First call'));
    expect(handOnPart(partIn(changed, 'First call'))).toBe('changed');
    const back = after(changed, restoreWinsWording(call));
    expect(handOnPart(partIn(back, 'Call'))).toBe('none');
  });

  test('another stage or lane is marked, another place in the row is not', () => {
    const elsewhere = after(start, moveMapPart(call, { stage: interest, lane: 'sales', index: null }));
    expect(handOnPart(partIn(elsewhere, 'Call'))).toBe('changed');
    const otherLane = after(start, moveMapPart(call, { stage: evaluation, lane: 'buyer', index: 0 }));
    expect(handOnPart(partIn(otherLane, 'Call'))).toBe('changed');
    expect(cell(otherLane, evaluation, 'buyer')[0]).toBe('Call');
    const last = after(start, moveMapPart(call, { stage: evaluation, lane: 'sales', index: 2 }));
    expect(cell(last, evaluation, 'sales')).toEqual(['Discovery meeting', 'Demo', 'Call']);
    expect(handOnPart(partIn(last, 'Call'))).toBe('none');
    expect(
      after(last, moveMapPart(call, { stage: evaluation, lane: 'sales', index: 0 })).sharedMap.parts.order,
    ).toEqual(start.sharedMap.parts.order);
  });

  test('content and notes have no lane, whatever is asked', () => {
    const { id } = partIn(start, 'Fee sheet');
    expect(
      partIn(after(start, moveMapPart(id, { stage: interest, lane: 'sales', index: 0 })), 'Fee sheet').lane,
    ).toBeNull();
  });

  test('days are kept within what a document holds, and marked', () => {
    const changed = after(start, editMapStage(interest, { days: 99_999.4 }));
    expect(stageIn(changed, 'Interest').days).toBe(3650);
    expect(handOnStage(stageIn(changed, 'Interest'))).toBe('changed');
    expect(stageIn(after(changed, restoreWinsWording(interest)), 'Interest').days).toBe(84);
    expectWhole(changed);
  });

  test('stages can be added, moved and taken off with what stands on them', () => {
    const id = 'own' as MapStageId;
    const added = after(start, addMapStage(id, 'Trial'), moveMapStage(id, 1));
    expect(list(added.sharedMap.stages).map(({ name }) => name)[1]).toBe('Trial');
    const filled = after(
      added,
      addMapPart({ id: 'p' as MapPartId, kind: 'note', stage: id, lane: null, text: 'Free' }),
    );
    expect(handOnPart(partIn(filled, 'Free'))).toBe('added');
    const without = after(filled, removeMapStage(id), removeMapStage(interest));
    expect(list(without.sharedMap.parts).filter(({ stage }) => stage === id || stage === interest)).toEqual([]);
    expectWhole(without);
  });

  test('what is gone changes nothing', () => {
    const [part, stage] = ['gone' as MapPartId, 'gone' as MapStageId];
    const place = { stage, lane: null, index: 0 } as const;
    const commands = [
      editMapPart(part, 'x'),
      editMapStage(stage, { name: 'x' }),
      moveMapPart(call, place),
      moveMapPart(part, { ...place, stage: interest }),
      moveMapStage(stage, 0),
      removeMapPart(part),
      removeMapStage(stage),
      restoreWinsWording(part),
      addMapPart({ id: part, kind: 'note', stage, lane: null, text: '' }),
    ];
    for (const command of commands) expect(run(start, command).workshop).toBe(start);
  });
});

describe('when the wins move on', () => {
  const calloway = start.journeys.order[0] as JourneyId;
  const newcomer = touchpoint('t-new', 'buyer', '2025-11-25', { kind: 'pricing-visit' });
  const another = touchpoint('t-new-2', 'buyer', '2026-01-20', { kind: 'pricing-visit' });
  const second = start.journeys.order[1] as JourneyId;
  const moved = after(start, addTouchpoint(calloway, newcomer), addTouchpoint(second, another));

  test('what is new is offered and taken over by itself', () => {
    const update = mapUpdates(moved).find(({ change, of }) => change === 'new' && of === 'part');
    expect(update).toMatchObject({ shown: { text: 'Pricing page visit' } });
    const taken = after(moved, acceptMapUpdates([update?.key ?? ''], ids('n')));
    expect(partIn(taken, 'Pricing page visit').wins).toHaveLength(2);
    expectWhole(taken);
  });

  test('what was taken off is not proposed again until it is asked for', () => {
    const off = after(start, removeMapPart(partIn(start, 'Call').id));
    expect(mapUpdates(off)).toEqual([]);
    expect(mapUpdates(after(off, offerDroppedAgain()))).toMatchObject([{ change: 'new', shown: { text: 'Call' } }]);
    const stageOff = after(start, removeMapStage(stageIn(start, 'Awareness').id));
    expect(mapUpdates(stageOff)).toEqual([]);
  });

  test('fewer wins change days and counts; what the room wrote stays', () => {
    const own = after(start, editMapStage(stageIn(start, 'Interest').id, { days: 70, name: 'Getting to know' }));
    const fewer = after(own, removeJourney(calloway));
    const updates = mapUpdates(fewer);
    expect(updates).toContainEqual(expect.objectContaining({ key: 'stage/interest', change: 'changed' }));
    const taken = after(
      fewer,
      acceptMapUpdates(
        updates.map(({ key }) => key),
        ids('n'),
      ),
    );
    const stage = stageIn(taken, 'Getting to know');
    expect(stage.days).toBe(70);
    expect(stage.wins).toHaveLength(7);
    expect(handOnStage(stage)).toBe('changed');
    expect(mapUpdates(taken)).toEqual([]);
    expectWhole(taken);
  });

  test('what no win shows any more goes, unless the room made it its own', () => {
    const own = after(start, editMapPart(partIn(start, 'Talk on uncertain work').id, 'Our talk'));
    const brightwater = list(own.journeys).find(({ client }) => client === 'Brightwater Civil');
    const without = after(own, removeJourney(brightwater?.id as JourneyId));
    const gone = mapUpdates(without).filter(({ change }) => change === 'gone');
    const taken = after(
      without,
      acceptMapUpdates(
        gone.map(({ key }) => key),
        ids('n'),
      ),
    );
    expect(handOnPart(partIn(taken, 'Our talk'))).toBe('added');
    expect(list(taken.sharedMap.parts).filter(({ text }) => text === 'The board waits for the new budget')).toEqual([]);
    expectWhole(taken);
  });

  test('a map whose wins are all gone stays whole when that is accepted', () => {
    const none = after(start, ...start.journeys.order.map((id) => removeJourney(id)));
    const taken = after(
      none,
      acceptMapUpdates(
        mapUpdates(none).map(({ key }) => key),
        ids('n'),
      ),
    );
    expect(taken.sharedMap.stages.order).toEqual([]);
    expect(taken.sharedMap.parts.order).toEqual([]);
    expectWhole(taken);
  });
});

test('a definition says what it says where it is agreed, and that it is not agreed yet', () => {
  const view = mapView(start);
  const lead = view.parts.find(({ kind, text }) => kind === 'definition' && text === 'Lead');
  expect(lead?.detail).toBe(
    start.definitions.terms.byId[Object.keys(start.definitions.terms.byId)[0] as never]?.['agreed'],
  );
  const fresh = after({ ...newWorkshop(), journeys: start.journeys }, proposeSharedMap(ids('f')));
  expect(mapView(fresh).parts.find(({ text }) => text === 'Lead')?.detail).toBe('Not agreed yet');
});
