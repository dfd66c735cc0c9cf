import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LaneMark } from '../../../renderer/ui/LaneMark';
import { LaneStrip } from '../../../renderer/ui/LaneStrip';

test('a strip is one picture with words, a mark per touchpoint at its place, shapes by lane', () => {
  render(
    <LaneStrip
      label="Alder, 115 days"
      marks={[
        { id: 'a', lane: 'buyer', at: 0, isApproximate: false },
        { id: 'b', lane: 'marketing', at: 0.25, isApproximate: true },
        { id: 'c', lane: 'sales', at: 1, isApproximate: false },
      ]}
      silences={[{ from: 0.25, to: 1 }]}
      handoffs={[0.5]}
      close={1}
    />,
  );
  const picture = screen.getByRole('img', { name: 'Alder, 115 days' });
  const marks = [...picture.querySelectorAll('svg')];
  expect(marks.map((mark) => [mark.getAttribute('x'), mark.firstElementChild?.tagName])).toEqual([
    ['0%', 'path'],
    ['25%', 'circle'],
    ['100%', 'rect'],
  ]);
  expect(marks[1]).toHaveClass('hollow');
  expect(picture.querySelector('.silence')).toHaveStyle({ width: 'calc(75% - 3px)' });
  expect(picture.querySelector('.handoff')).toHaveAttribute('x1', '50%');
});

test('a lane is told by its word as well as its shape', () => {
  render(<LaneMark lane="buyer" />);
  expect(screen.getByText('Buyer')).toBeVisible();
});
