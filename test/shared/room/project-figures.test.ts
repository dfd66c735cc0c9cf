import { describe, expect, test } from 'vitest';
import { projectRoom } from '../../../shared/room/project';
import type { Workshop } from '../../../shared/workshop/schema';
import { alder, birch, withJourneys } from '../../support/journeys';
import { fullWorkshop } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';

const full = fullWorkshop();

describe('the figures of the wins', () => {
  const figuresOf = (workshop: Workshop) => {
    const { scene } = projectRoom(workshop, { kind: 'patterns' });
    return scene.kind === 'figures' ? scene.figures.map(({ label, count }) => [label, count]) : [];
  };
  const median = expect.stringMatching(/^median of \d+ of \d+ wins$/);
  const seen = expect.stringMatching(/^in \d+ of \d+ wins$/);
  const silences = expect.stringMatching(/^\d+ silences$/);

  test('carry their counts, and from the reveal on what the sides had guessed', () => {
    expect(figuresOf(full)).toEqual([
      ['First touch to close', median],
      ['What marketing guessed', 'median of 3 answers'],
      ['What sales guessed', 'median of 3 answers'],
      ['First touch to sales contact', median],
      ['Seen by most buyers', seen],
      ['Quiet for 30 days or more', silences],
    ]);
  });

  test('hold no guess before the reveal', () => {
    expect(figuresOf({ ...full, diagnosis: { ...full.diagnosis, revealedAt: null } })).toEqual([
      ['First touch to close', median],
      ['First touch to sales contact', median],
      ['Sales contact to close', median],
      ['Seen by most buyers', seen],
      ['Quiet for 30 days or more', silences],
    ]);
  });

  test('are rounded and counted in words that fit one as well as many', () => {
    const { scene } = projectRoom(withJourneys(newWorkshop(), alder, birch), { kind: 'patterns' });
    expect(scene).toMatchObject({
      figures: [
        { value: '30 and 115 days', count: '2 of 2 wins' },
        { value: '10 and 69 days' },
        { value: '20 and 46 days' },
        { value: 'Case study', count: 'in 2 of 2 wins' },
        { value: '1 of 2 wins', label: 'Quiet for 30 days or more', count: '2 silences' },
      ],
    });
  });
});
