import { describe, expect, test } from 'vitest';
import { agreeIcp, revealIcp, sealIcp, takeIcp, writeIcp } from '../../../shared/commands/icp';
import { compareIcp } from '../../../shared/definitions/icp';
import { icpSentence } from '../../../shared/definitions/icp-sentence';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run } from '../../support/run-commands';

const written = after(
  newWorkshop(),
  writeIcp('marketing', 'industries', 'Law, Tax; Audit'),
  writeIcp('sales', 'industries', 'tax\nBanking, law'),
  writeIcp('marketing', 'budget', '30,000 or more'),
  writeIcp('sales', 'budget', '30,000 or more.'),
  writeIcp('sales', 'exclusions', 'Start-ups'),
);
const revealed = after(written, sealIcp('marketing', NOW), sealIcp('sales', NOW), revealIcp(NOW));

describe('two ideal clients beside each other', () => {
  const fields = Object.fromEntries(compareIcp(written.definitions.icp).map((each) => [each.field, each]));

  test('tell per field what both name and what only one does', () => {
    expect(fields['industries']).toEqual({
      field: 'industries',
      state: 'differs',
      both: ['Law', 'Tax'],
      marketing: ['Audit'],
      sales: ['Banking'],
    });
  });

  test('are the same whatever the order, the case and the full stop; a comma in a number parts nothing', () => {
    expect(fields['budget']).toMatchObject({ state: 'same', both: ['30,000 or more'] });
  });

  test('say where only one side or nobody wrote', () => {
    expect(fields['exclusions']).toMatchObject({ state: 'one-side', marketing: [], sales: ['Start-ups'] });
    expect(fields['roles']).toMatchObject({ state: 'none' });
  });

  test('differ when one side names more, from either side', () => {
    const sides = { ...written.definitions.icp.sides };
    const more = { ...sides.marketing, roles: 'Partners, CFO' };
    const less = { ...sides.sales, roles: 'Partners' };
    const state = (marketing: typeof more, sales: typeof more) =>
      compareIcp({ sides: { marketing, sales } }).find(({ field }) => field === 'roles')?.state;
    expect([state(more, less), state(less, more)]).toEqual(['differs', 'differs']);
  });
});

describe('writing the ideal client', () => {
  test('a sealed side writes no more, and an empty one cannot seal', () => {
    const sealed = after(written, sealIcp('marketing', NOW));
    expect(after(sealed, writeIcp('marketing', 'size', 'x'), sealIcp('marketing', NOW))).toBe(sealed);
    const start = newWorkshop();
    expect(after(start, sealIcp('sales', NOW))).toBe(start);
    expect(
      after(start, writeIcp('sales', 'size', ' '), sealIcp('sales', NOW)).definitions.icp.sealedAt.sales,
    ).toBeNull();
  });

  test('nothing is revealed while one side writes', () => {
    const sealed = after(written, sealIcp('sales', NOW));
    expect(after(sealed, revealIcp(NOW))).toBe(sealed);
    expect(revealed.definitions.icp.revealedAt).toBe(NOW);
    expect(after(revealed, writeIcp('sales', 'size', 'x'), revealIcp(NOW))).toBe(revealed);
  });

  test('seal and reveal leave nothing to undo', () => {
    expect(run(written, sealIcp('sales', NOW)).undo).toEqual([]);
    expect(run(written, sealIcp('sales', NOW), sealIcp('marketing', NOW), revealIcp(NOW)).undo).toEqual([]);
  });

  test('the agreed words are taken from a side or written together', () => {
    expect(after(written, takeIcp('exclusions', 'sales'))).toBe(written);
    const taken = after(
      revealed,
      takeIcp('exclusions', 'sales'),
      takeIcp('roles', 'sales'),
      agreeIcp('size', '50 to 500'),
    );
    expect(taken.definitions.icp.agreed).toMatchObject({ exclusions: 'Start-ups', roles: '', size: '50 to 500' });
  });

  test('the agreed fields make one text', () => {
    const agreed = { ...newWorkshop().definitions.icp.agreed, size: '50 to 500.', industries: 'Law\nTax;', roles: ' ' };
    expect(icpSentence(agreed)).toBe('Company size: 50 to 500. Industries: Law; Tax.');
    expect(icpSentence(newWorkshop().definitions.icp.agreed)).toBe('');
  });
});
