import { expect, test } from 'vitest';
import { endingsOf, findSilences } from '../../../shared/journeys/silences';
import { surenessOf } from '../../../shared/journeys/sureness';
import { alder, cedar, dogwood } from '../../support/journeys';

test('what ended the silences is counted by kind, the most frequent first and the close last', () => {
  const silences = [alder, dogwood].flatMap((journey) => findSilences(journey, 30));
  expect(silences.map(({ days }) => days)).toEqual([54, 41, 30, 30, 30, 60]);
  expect(endingsOf(silences)).toEqual([
    { kind: 'Title of a3', lane: 'sales', silences: 1, longest: 54 },
    { kind: 'Demo', lane: 'sales', silences: 1, longest: 30 },
    { kind: 'Proposal', lane: 'sales', silences: 1, longest: 30 },
    { kind: 'Webinar', lane: 'marketing', silences: 1, longest: 30 },
    { kind: null, lane: null, silences: 2, longest: 60 },
  ]);
  expect(endingsOf([])).toEqual([]);
});

test('how well the touchpoints are known is counted, never weighed', () => {
  expect(surenessOf([alder, cedar])).toEqual({ touchpoints: 6, documented: 3, months: 0, undated: 1 });
  expect(surenessOf([])).toEqual({ touchpoints: 0, documented: 0, months: 0, undated: 0 });
});
