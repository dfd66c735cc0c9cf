import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SideIcon } from '../../../renderer/ui/SideIcon';
import { SideMark } from '../../../renderer/ui/SideMark';
import type { MarkedSide } from '../../../renderer/ui/mark-side';

const WORDS: readonly (readonly [MarkedSide, string])[] = [
  ['marketing', 'Marketing'],
  ['sales', 'Sales'],
  ['both', 'Both'],
  ['leader', 'Leader'],
  ['facilitator', 'Facilitator'],
];

test.each(WORDS)('%s has its word and a shape', (side, word) => {
  const { container } = render(<SideMark side={side} />);
  expect(screen.getByText(word)).toBeVisible();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test.each(WORDS)('%s keeps its word for those who cannot see the shape', (side, word) => {
  render(<SideMark side={side} hideWord />);
  expect(screen.getByText(word)).toBeInTheDocument();
});

test('no two sides share a shape', () => {
  const shapes = WORDS.map(([side]) => render(<SideIcon side={side} />).container.querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(WORDS.length);
});
