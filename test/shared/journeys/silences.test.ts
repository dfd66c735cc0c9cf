import { describe, expect, test } from 'vitest';
import { endingsOf, findSilences } from '../../../shared/journeys/silences';
import { surenessOf } from '../../../shared/journeys/sureness';
import { alder, cedar, dogwood, touchpoint, win } from '../../support/journeys';

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

describe('at the close', () => {
  const spans = (closedOn: string | undefined, ...dates: readonly string[]) => {
    const touchpoints = dates.map((on, index) => touchpoint(`t${index}`, 'sales', on));
    return findSilences(win('w', closedOn, { touchpoints }), 20).map(({ from, to, endedBy, approximate }) => [
      from,
      to,
      endedBy?.id ?? 'close',
      approximate,
    ]);
  };

  test('a touchpoint in the month of the close may have come before it, and counts at the latest on its day', () => {
    expect(spans('2026-03-10', '2026-01-05', '2026-03')).toEqual([['2026-01-05', '2026-03-10', 't1', true]]);
  });

  test('a touchpoint after the day that stands for a month of the close still ends a silence', () => {
    expect(spans('2026-03', '2026-01-05', '2026-03-28')).toEqual([['2026-01-05', '2026-03-28', 't1', false]]);
  });

  test('what can only have come after it ends none', () => {
    expect(spans('2026-03-10', '2026-01-05', '2026-03-11')).toEqual([['2026-01-05', '2026-03-10', 'close', false]]);
    expect(spans('2026-03', '2026-01-05', '2026-04')).toEqual([['2026-01-05', '2026-03-15', 'close', true]]);
  });

  test('without a close the last touchpoint ends the deal', () => {
    expect(spans(undefined, '2026-01-05', '2026-03-11')).toEqual([['2026-01-05', '2026-03-11', 't1', false]]);
  });
});

test('how well the touchpoints are known is counted, never weighed', () => {
  expect(surenessOf([alder, cedar])).toEqual({ touchpoints: 6, documented: 3, months: 0, undated: 1 });
  expect(surenessOf([])).toEqual({ touchpoints: 0, documented: 0, months: 0, undated: 0 });
});
