import { expect, test } from 'vitest';
import { groupGaps, prioritiseGaps, rateGaps } from '../../../shared/commands/gaps';
import { addTheme, removeTheme, renameTheme } from '../../../shared/commands/themes';
import type { ThemeId } from '../../../shared/ids';
import { Q, toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const id = 't1' as ThemeId;
const revealed = run(newWorkshop(), ...toTheReveal());
const gap = { rating: null, note: '', priority: null, themeId: null };

test('several gaps are put under a theme, given a priority and rated in one step each', () => {
  const themed = run(revealed, addTheme({ id, name: 'Speed' }), groupGaps([Q('MS4'), Q('BT5')], id));
  expect(themed.workshop.diagnosis.gaps).toEqual({ MS4: { ...gap, themeId: id }, BT5: { ...gap, themeId: id } });
  const sorted = run(themed, prioritiseGaps([Q('MS4'), Q('BT5')], 'now'), rateGaps([Q('MS4'), Q('BT5')], 'close'));
  expect(sorted.workshop.diagnosis.gaps).toEqual({
    MS4: { rating: 'close', note: '', priority: 'now', themeId: id },
    BT5: { rating: 'close', note: '', priority: 'now', themeId: id },
  });
  expect(undone(undone(sorted)).workshop).toEqual(themed.workshop);
});

test('a removed theme leaves its gaps, and comes back with them', () => {
  const themed = run(revealed, addTheme({ id, name: '' }), renameTheme(id, 'Speed'), groupGaps([Q('MS4')], id));
  const removed = run(themed, removeTheme(id));
  expect(removed.workshop.diagnosis.themes.order).toEqual([]);
  expect(removed.workshop.diagnosis.gaps[Q('MS4')]?.themeId).toBeNull();
  expect(undone(removed).workshop).toEqual(themed.workshop);
  expect(themed.workshop.diagnosis.themes.byId[id]?.name).toBe('Speed');
});

test('nothing goes under a theme that is not there, and no unknown question is sorted', () => {
  expect(run(revealed, groupGaps([Q('MS4')], id)).seq).toBe(revealed.seq);
  expect(run(revealed, prioritiseGaps([Q('XX1')], 'now')).seq).toBe(revealed.seq);
  expect(run(newWorkshop(), prioritiseGaps([Q('MS4')], 'now')).seq).toBe(0);
});
