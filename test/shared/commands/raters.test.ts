import { describe, expect, test } from 'vitest';
import {
  addRater,
  castVote,
  removeRater,
  renameRater,
  revealRatings,
  sealRatings,
} from '../../../shared/commands/raters';
import { samplePhase, shownRatings, sidesToSeal } from '../../../shared/definitions/sample-phase';
import type { RaterId } from '../../../shared/ids';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { leadId, rater, ratedSample, revealed } from '../../support/lead-sample';
import { after, run, undone } from '../../support/run-commands';

const [m1, s1] = ['m1' as RaterId, 's1' as RaterId];
const rated = after(
  newWorkshop(),
  ...ratedSample([
    ['workable', 'not-workable'],
    ['unsure', 'workable'],
  ]),
);
const votesOn = (workshop: typeof rated, n: number) => workshop.definitions.leads.byId[leadId(n)]?.votes;

describe('a vote', () => {
  test('holds a rating, a reason of the library and a note', () => {
    const voted = after(
      rated,
      castVote(s1, leadId(1), { reason: 'no-budget' }),
      castVote(s1, leadId(1), { note: 'Asked for a free tool' }),
    );
    expect(votesOn(voted, 1)?.[s1]).toEqual({
      rating: 'not-workable',
      reason: 'no-budget',
      note: 'Asked for a free tool',
    });
  });

  test('drops a reason that does not go with a changed rating, and keeps one that does', () => {
    const reasoned = after(rated, castVote(s1, leadId(1), { reason: 'no-budget' }));
    expect(votesOn(after(reasoned, castVote(s1, leadId(1), { rating: 'unsure' })), 1)?.[s1]?.reason).toBe('no-budget');
    expect(votesOn(after(reasoned, castVote(s1, leadId(1), { rating: 'workable' })), 1)?.[s1]?.reason).toBe('');
  });

  test('stays as it is once its rater has sealed, while the other side goes on', () => {
    const sealed = after(rated, sealRatings(m1, NOW));
    expect(after(sealed, castVote(m1, leadId(1), { rating: 'unsure' }))).toBe(sealed);
    expect(votesOn(after(sealed, castVote(s1, leadId(1), { rating: 'unsure' })), 1)?.[s1]?.rating).toBe('unsure');
  });

  test('of nobody, or on nothing, changes nothing', () => {
    const nobody = 'nobody' as RaterId;
    expect(
      after(
        rated,
        castVote(nobody, leadId(1), { rating: 'unsure' }),
        castVote(m1, leadId(9), { rating: 'unsure' }),
        renameRater(nobody, 'x'),
        sealRatings(nobody, NOW),
      ),
    ).toBe(rated);
  });
});

describe('sealing', () => {
  test('needs a rating, and cannot be undone', () => {
    const idle = after(rated, addRater(rater('m2')));
    expect(after(idle, sealRatings('m2' as RaterId, NOW))).toBe(idle);
    const history = run(rated, sealRatings(m1, NOW));
    expect(undone(history)).toBe(history);
  });

  test('by all raters of both sides comes before the reveal', () => {
    const phase = (...commands: Parameters<typeof run>[1][]) => samplePhase(after(rated, ...commands).definitions);
    expect(phase()).toBe('open');
    expect(phase(sealRatings(m1, NOW))).toBe('fixed');
    expect(phase(sealRatings(m1, NOW), revealRatings(NOW))).toBe('fixed');
    expect(phase(sealRatings(m1, NOW), sealRatings(s1, NOW))).toBe('sealed');
    expect(phase(sealRatings(m1, NOW), sealRatings(s1, NOW), addRater(rater('s2')), revealRatings(NOW))).toBe('fixed');
    expect(phase(...revealed)).toBe('revealed');
  });

  test('is awaited from a side without raters, and from one with an open one', () => {
    expect(sidesToSeal(newWorkshop().definitions)).toEqual(['marketing', 'sales']);
    expect(sidesToSeal(after(rated, sealRatings(m1, NOW)).definitions)).toEqual(['sales']);
  });
});

test('nobody is shown a rating before the reveal', () => {
  const sealed = after(rated, sealRatings(m1, NOW), sealRatings(s1, NOW));
  const shown = (workshop: typeof rated) => shownRatings(workshop.definitions).map(({ ratings }) => ratings);
  expect(shown(sealed)).toEqual([
    { marketing: null, sales: null },
    { marketing: null, sales: null },
  ]);
  expect(shown(after(sealed, revealRatings(NOW)))).toEqual([
    { marketing: 'workable', sales: 'not-workable' },
    { marketing: 'unsure', sales: 'workable' },
  ]);
});

describe('a rater', () => {
  test('goes with all that they said, and comes back with it', () => {
    const history = run(rated, removeRater(m1));
    expect(history.workshop.definitions.raters.order).toEqual(['s1']);
    expect(Object.keys(votesOn(history.workshop, 1) ?? {})).toEqual(['s1']);
    expect(undone(history).workshop).toEqual(rated);
  });

  test('stays after the reveal, and nobody comes later; the name can be put right', () => {
    const shown = after(rated, ...revealed);
    expect(after(shown, removeRater(m1), addRater(rater('m2')))).toBe(shown);
    expect(after(shown, renameRater(m1, 'Ada')).definitions.raters.byId[m1]?.name).toBe('Ada');
  });

  test('never comes in sealed', () => {
    const added = after(rated, addRater({ ...rater('m2'), sealedAt: NOW }));
    expect(added.definitions.raters.byId['m2' as RaterId]?.sealedAt).toBeNull();
  });
});
