import { invariant } from '../../../shared/invariant';

/** What both board pages can be asked to do. */
export interface BoardFrames {
  /** Durations of frames, in milliseconds, while the map is panned by a wheel. */
  pan(frames: number): Promise<readonly number[]>;
  /** The same while one card is dragged to and fro. */
  drag(frames: number): Promise<readonly number[]>;
  /** Whether a card stands where it can be dragged. */
  canDrag(): boolean;
}

/** Resolves once something that matches stands in the page and has been painted. */
export async function painted(selector: string): Promise<void> {
  while (!document.querySelector(selector)) await nextFrame();
  await nextFrame();
  await nextFrame();
}

export const boardFrames: BoardFrames = {
  pan: (frames) =>
    watch(frames, (frame) => {
      const pane = invariant(document.querySelector('.react-flow__pane'), 'the board is there');
      const away = Math.floor(frame / TURN) % 2 === 0 ? 1 : -1;
      const delta = { deltaX: 14 * away, deltaY: 3 * away };
      pane.dispatchEvent(new WheelEvent('wheel', { ...delta, ...middle(), bubbles: true, cancelable: true }));
    }),
  canDrag: () => cardInSight() !== undefined,
  async drag(frames) {
    const card = invariant(cardInSight(), 'a card is in sight');
    const { left, top } = card.getBoundingClientRect();
    const at = (x: number, y: number) => ({
      clientX: left + 30 + x,
      clientY: top + 20 + y,
      bubbles: true,
      view: window,
    });
    card.dispatchEvent(new MouseEvent('mousedown', { ...at(0, 0), button: 0 }));
    const durations = await watch(frames, (frame) => {
      const step = frame % (2 * TURN);
      const away = step < TURN ? step : 2 * TURN - step;
      window.dispatchEvent(new MouseEvent('mousemove', at(4 + away * 3, 4 + away)));
    });
    window.dispatchEvent(new MouseEvent('mouseup', at(4, 4)));
    return durations;
  },
};

const TURN = 30;

const middle = () => ({ clientX: window.innerWidth / 2, clientY: window.innerHeight / 2 });

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function watch(frames: number, act: (frame: number) => void): Promise<readonly number[]> {
  const durations: number[] = [];
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    act(frame);
    const now = await nextFrame();
    durations.push(now - before);
    before = now;
  }
  return durations;
}

function cardInSight(): Element | undefined {
  return [...document.querySelectorAll('.react-flow__node')].find((card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return left > 250 && top > 150 && right < window.innerWidth - 300 && bottom < window.innerHeight - 100;
  });
}
