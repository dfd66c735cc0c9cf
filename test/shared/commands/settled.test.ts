import { isDraft } from 'immer';
import { beforeEach, expect, test, vi } from 'vitest';
import { removeJourney, sortJourneys } from '../../../shared/commands/journeys';
import { acceptMapUpdates, proposeSharedMap } from '../../../shared/commands/shared-map';
import type { JourneyId } from '../../../shared/ids';
import type * as winOrder from '../../../shared/journeys/win-order';
import type * as whatWinsShow from '../../../shared/shared-map/what-wins-show';
import { mapUpdates } from '../../support/map-updates';
import { unmappedSample } from '../../support/marked-workshop';
import { countedIds } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const read = vi.hoisted(() => [] as { readonly by: string; readonly isDraft: boolean }[]);

vi.mock('../../../shared/shared-map/what-wins-show', async (importOriginal) => {
  const original = await importOriginal<typeof whatWinsShow>();
  const spied: typeof original.whatWinsShow = (workshop) => {
    read.push({ by: 'whatWinsShow', isDraft: isDraft(workshop.journeys) });
    return original.whatWinsShow(workshop);
  };
  return { ...original, whatWinsShow: spied };
});

vi.mock('../../../shared/journeys/win-order', async (importOriginal) => {
  const original = await importOriginal<typeof winOrder>();
  const spied: typeof original.sortedWins = (journeys, by) => {
    read.push({ by: 'sortedWins', isDraft: isDraft(journeys) });
    return original.sortedWins(journeys, by);
  };
  return { ...original, sortedWins: spied };
});

beforeEach(() => void read.splice(0));

const readBy = (by: string): readonly boolean[] => read.filter((each) => each.by === by).map((each) => each.isDraft);

test('a map is proposed from the wins as they are kept, read once', () => {
  after(unmappedSample(), proposeSharedMap(countedIds('m')));
  expect(readBy('whatWinsShow')).toEqual([false]);
});

test('updates of the map are taken over by one reading of the wins as they are kept', () => {
  const start = after(unmappedSample(), proposeSharedMap(countedIds('m')));
  const fewer = after(start, removeJourney(start.journeys.order[0] as JourneyId));
  const keys = mapUpdates(fewer).map(({ key }) => key);
  read.splice(0);
  expect(mapUpdates(after(fewer, acceptMapUpdates(keys, countedIds('n'))))).toEqual([]);
  expect(readBy('whatWinsShow')).toEqual([false, false]);
});

test('wins are sorted as they are kept', () => {
  after(unmappedSample(), sortJourneys('longest'));
  expect(readBy('sortedWins')).toEqual([false]);
});
