import { expect, test } from 'vitest';
import { reveal, seal } from '../../../shared/commands/seal';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import type { SheetId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { contentOf } from '../../../shared/journeys/content';
import { assumedPath, claimedContent, cycleGuesses } from '../../../shared/journeys/guesses';
import { fills, fillsOn, Q, sealSide, sheetFor } from '../../support/diagnosis';
import { alder, birch } from '../../support/journeys';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { revealAll } from '../../support/review';
import { after } from '../../support/run-commands';

const days = (number: number): AnswerPart => ({ kind: 'number', number });
const uses = contentOf([alder, birch]);

const sealed = after(
  newWorkshop(),
  fills('marketing', 'BT5', days(90)),
  sheetFor('s1', 'sales', { kind: 'unnamed' }),
  fillsOn('s1', 'BT5', days(100)),
  fills('sales', 'BT5', days(250)),
  fills('sales', 'MS5', { kind: 'list', entries: ['case  study', 'Own deck'] }),
  fills('marketing', 'MS5', { kind: 'list', entries: ['Price guide'] }),
  fills('marketing', 'SM3', { kind: 'ordered', entries: ['Newsletter', 'Webinar', 'Contact form'] }),
  sealSide('marketing'),
  sealSide('sales'),
  seal('s1' as SheetId, NOW),
);
const revealed = after(sealed, reveal(NOW));

test('before the reveal nothing comes out, whatever is sealed', () => {
  expect(cycleGuesses(sealed.diagnosis)).toEqual({ marketing: null, sales: null });
  expect(claimedContent(sealed.diagnosis, uses)).toBeNull();
  expect(assumedPath(sealed.diagnosis)).toBeNull();
});

test('after it, a side guesses the median of its sheets', () => {
  expect(cycleGuesses(revealed.diagnosis)).toEqual({
    marketing: { days: 90, sheets: 1 },
    sales: { days: 175, sheets: 2 },
  });
});

test('what sales says it uses is found in the wins by any spelling, and its own deck in none', () => {
  expect(claimedContent(revealed.diagnosis, uses)).toMatchObject([
    { name: 'case  study', use: { name: 'Case study', wins: ['alder', 'birch'] } },
    { name: 'Own deck', use: null },
  ]);
});

test('the path that marketing described, from its first step to its last', () => {
  expect(assumedPath(revealed.diagnosis)).toEqual({ first: 'Newsletter', last: 'Contact form' });
});

test('a question that is gone, or asks for another unit, gives no guess', () => {
  const silent = after(newWorkshop(), revealAll());
  expect(cycleGuesses(silent.diagnosis)).toEqual({ marketing: null, sales: null });
  expect(claimedContent(silent.diagnosis, uses)).toBeNull();
  const inWeeks = structuredClone(revealed.diagnosis);
  invariant(inWeeks.questions.byId[Q('BT5')], 'a new workshop asks it').shape = { kind: 'number', unit: 'weeks' };
  expect(silent.diagnosis.revealedAt).not.toBeNull();
  expect(cycleGuesses(inWeeks)).toEqual({ marketing: null, sales: null });
});
