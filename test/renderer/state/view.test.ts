import { expect, test } from 'vitest';
import { FIRST_PLACE, type Place, readPlace } from '../../../renderer/state/view';
import type { WorkshopId } from '../../../shared/ids';

test('a remembered place comes back', () => {
  const place: Place = {
    ...FIRST_PLACE,
    view: { screen: 'workshop', workshopId: 'w1' as WorkshopId, stage: 'agree' },
    theme: 'dark',
  };
  expect(readPlace(JSON.stringify(place))).toEqual(place);
});

test.each([null, '', '{', '{}', '{"view":{"screen":"attic"}}'])('%j means starting at the library', (text) => {
  expect(readPlace(text)).toEqual(FIRST_PLACE);
});
