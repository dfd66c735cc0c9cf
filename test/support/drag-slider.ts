import { act, fireEvent } from '@testing-library/react';

/** Takes hold of a slider's track, 200 pixels wide, and moves along these places without letting go; the answer lets go. */
export function dragSlider(slider: HTMLElement, places: readonly number[]): () => void {
  const track = slider.closest<HTMLElement>('[class*="track"]');
  if (!track) throw new Error('a slider has a track');
  track.getBoundingClientRect = () => new DOMRect(0, 0, 200, 20);
  const [first = 0, ...rest] = places;
  fireEvent(track, pointer('pointerdown', first));
  for (const place of rest) fireEvent(window, pointer('pointermove', place));
  return () => act(() => void fireEvent(window, pointer('pointerup', places.at(-1) ?? 0)));
}

/** The test browser leaves the place on the page out of its events, and React Aria goes by it. */
function pointer(type: string, x: number): PointerEvent {
  const event = new PointerEvent(type, {
    button: 0,
    pointerId: 1,
    pointerType: 'mouse',
    clientX: x,
    clientY: 10,
    bubbles: true,
    cancelable: true,
  });
  Object.defineProperties(event, { pageX: { value: x }, pageY: { value: 10 } });
  return event;
}
