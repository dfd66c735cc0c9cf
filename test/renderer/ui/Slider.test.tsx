import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Slider } from '../../../renderer/ui/Slider';
import { dragSlider } from '../../support/drag-slider';

function show(isDisabled = false) {
  const onMove = vi.fn();
  const onCommit = vi.fn();
  function Host() {
    const [value, setValue] = useState(25);
    const move = (next: number) => {
      setValue(next);
      onMove(next);
    };
    return (
      <Slider
        label="Try win rate"
        value={value}
        min={0.5}
        max={100}
        step={0.5}
        unit="percent"
        isDisabled={isDisabled}
        onMove={move}
        onCommit={onCommit}
      />
    );
  }
  render(<Host />);
  return { slider: screen.getByRole('slider', { name: 'Try win rate' }), onMove, onCommit };
}

test('is moved by the arrow keys, half a point each, and keeps each press', async () => {
  const { slider, onMove, onCommit } = show();
  expect(slider).toHaveAttribute('aria-valuetext', '25%');
  act(() => slider.focus());
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(onMove.mock.calls.flat()).toEqual([25.5, 26, 25.5]);
  expect(onCommit.mock.calls.flat()).toEqual([25.5, 26, 25.5]);
  await userEvent.keyboard('{End}');
  expect(onCommit).toHaveBeenLastCalledWith(100);
  await userEvent.keyboard('{Home}');
  expect(onCommit).toHaveBeenLastCalledWith(0.5);
});

test('keeps what a drag ends at, and nothing on the way', () => {
  const { slider, onMove, onCommit } = show();
  const letGo = dragSlider(slider, [60, 70, 80, 100]);
  expect(onCommit).not.toHaveBeenCalled();
  letGo();
  expect(onMove.mock.calls.length).toBeGreaterThan(2);
  expect(onCommit).toHaveBeenCalledTimes(1);
});

test('rests while there is nothing to try', () => {
  expect(show(true).slider).toBeDisabled();
});
