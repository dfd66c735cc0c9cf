import type { Locator, Page } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Somebody who drags things on the map with the mouse, and looks at what the map says about where they would land. */
export class MapMouse {
  readonly #page: Page;
  readonly #canvas: Locator;

  constructor(page: Page, canvas: Locator) {
    this.#page = page;
    this.#canvas = canvas;
  }

  /** Drags something to a day (and a lane, named by a word of the hint), and lets it go when the map says that it is there. */
  async dragTo(thing: Locator, day: string, lane = ''): Promise<void> {
    let spot = await this.#takeHold(thing, lane !== '');
    const box = await boxOf(this.#canvas);
    if (lane !== '') spot = await this.#findLane(spot, box, lane);
    await this.#findDay(spot, box, day);
    await this.#page.mouse.up();
  }

  /** Takes hold of something and brings it over the map; one who sees that it did not come along takes hold again. */
  async #takeHold(thing: Locator, isFromOutside: boolean): Promise<Spot> {
    const { mouse } = this.#page;
    for (let tries = 0; tries < 4; tries += 1) {
      const grip = await gripOf(thing);
      await mouse.move(grip.x, grip.y);
      await mouse.down();
      await mouse.move(grip.x + 6, grip.y, { steps: 3 });
      const box = await boxOf(this.#canvas);
      const spot = { x: box.x + box.width / 2, y: isFromOutside ? box.y + box.height / 2 : grip.y };
      for (let looks = 0; looks < 5; looks += 1) {
        await this.#moveTo({ x: spot.x, y: spot.y + (looks % 2) });
        if ((await this.#says()) !== '') return spot;
      }
      await mouse.up();
    }
    throw new Error(`It cannot be dragged onto the map: ${String(thing)}`);
  }

  /** Drags a line from one card to another. */
  async connect(from: Locator, to: Locator): Promise<void> {
    const { mouse } = this.#page;
    await from.hover();
    const target = await gripOf(to);
    const side = target.y > (await gripOf(from)).y ? 'bottom' : 'top';
    const handle = await gripOf(from.locator(`.react-flow__handle-${side}`));
    await mouse.move(handle.x, handle.y);
    await mouse.down();
    await mouse.move(target.x - 30, target.y, { steps: 4 });
    await mouse.move(target.x, target.y, { steps: 4 });
    await mouse.up();
  }

  async #findLane(start: Spot, { y, height }: Box, lane: string): Promise<Spot> {
    for (let at = y + 40; at < y + height - 20; at += 12) {
      await this.#moveTo({ x: start.x, y: at });
      if ((await this.#says()).includes(lane)) return { x: start.x, y: at + 6 };
    }
    throw new Error(`The map has no lane ${lane} in sight`);
  }

  /** Goes on by as much as the map says is missing; squeezed stretches make it take a few more looks. */
  async #findDay(start: Spot, box: Box, day: string): Promise<Spot> {
    const wanted = Date.parse(`${day} UTC`);
    let [spot, pixelsPerDay] = [start, 2];
    let before: { readonly x: number; readonly at: number } | null = null;
    for (let looks = 0; looks < 40; looks += 1) {
      await this.#moveTo(spot);
      const said = await this.#says();
      const at = readDay(said);
      if (Number.isNaN(at)) {
        // Still over the tray of what has no date.
        spot = { x: spot.x + 60, y: spot.y };
        continue;
      }
      if (at === wanted) return spot;
      if (before && at !== before.at && spot.x !== before.x) {
        pixelsPerDay = Math.max(0.3, Math.abs((spot.x - before.x) / ((at - before.at) / DAY)));
      }
      before = { x: spot.x, at };
      const step = ((wanted - at) / DAY) * pixelsPerDay;
      const x = spot.x + Math.sign(step) * Math.max(1, Math.abs(step));
      spot = { x: Math.min(Math.max(x, box.x + EDGE), box.x + box.width - EDGE), y: spot.y };
    }
    throw new Error(`The map never says ${day}`);
  }

  async #moveTo({ x, y }: Spot): Promise<void> {
    await this.#page.mouse.move(x - 1, y);
    await this.#page.mouse.move(x, y);
  }

  /** What the map says about where things would land, once it says the same in two frames. */
  #says(): Promise<string> {
    return this.#canvas.evaluate(async (canvas) => {
      const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const read = () => canvas.querySelector<HTMLElement>('[data-lands]')?.innerText ?? '';
      let before = '';
      for (let looks = 0; looks < 20; looks += 1) {
        await nextFrame();
        await nextFrame();
        if (read() === before) break;
        before = read();
      }
      return before;
    });
  }
}

const DAY = 86_400_000;

/** Nearer to the edge than this, a dragged card makes the map move along. */
const EDGE = 48;

const readDay = (text: string): number => Date.parse(`${/\d{1,2} [A-Z][a-z]{2,} \d{4}/.exec(text)?.[0] ?? ''} UTC`);

async function boxOf(thing: Locator): Promise<Box> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error(`Not in sight: ${String(thing)}`);
  return box;
}

/** Where to take hold of something, once it has stood still for two looks. */
async function gripOf(thing: Locator): Promise<Spot> {
  await thing.scrollIntoViewIfNeeded();
  let box = await boxOf(thing);
  for (let looks = 0; looks < 50; looks += 1) {
    await thing.page().waitForTimeout(60);
    const before = box;
    box = await boxOf(thing);
    if (before.x === box.x && before.y === box.y) {
      return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
    }
  }
  throw new Error(`It never stands still: ${String(thing)}`);
}
