import { expect, type Page, test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { type DesktopApp, launchInElectron } from '../support/desktop-app';
import { makeBenchApp, report } from './bench';
import { longestWork } from './longest-work';
import type { PlainCard } from './page/lean-board-page';

for (const touchpoints of [200, 1000, 3000]) {
  test(`a board with ${touchpoints} touchpoints`, async () => {
    test.setTimeout(300_000);
    const info = test.info();
    const benchApp = await makeBenchApp(info.outputPath('app'));
    const folders = { userData: info.outputPath('data'), files: info.outputPath('files') };
    await Promise.all([mkdir(folders.userData, { recursive: true }), mkdir(folders.files, { recursive: true })]);
    const app = await launchInElectron(folders, benchApp);
    try {
      await compare(app.page, touchpoints);
      await typeInTable(app, touchpoints, info.outputPath('recording.json'));
    } finally {
      await app.close();
    }
  });
}

/** Ours against the leanest React Flow page, each several times in a page of its own, by turns. */
async function compare(page: Page, touchpoints: number): Promise<void> {
  const name = `Board of ${touchpoints.toLocaleString('en')}`;
  const painted: Turns = { ours: [], lean: [] };
  const heap: Turns = { ours: [], lean: [] };
  const fitted: number[] = [];
  let cards: readonly PlainCard[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await openOurs(page);
    painted.ours.push(await page.evaluate((n) => window.board?.mount(n) ?? Number.NaN, touchpoints));
    heap.ours.push(await usedHeap(page));
    cards = await page.evaluate((n) => window.board?.cards(n) ?? [], touchpoints);
    const whole = await viewOf(page);
    await openLean(page);
    fitted.push(await mountLean(page, cards, whole));
    await openLean(page);
    painted.lean.push(await mountLean(page, cards, READING));
    heap.lean.push(await usedHeap(page));
  }
  await report(`${name}, painted`, painted.ours, 'plain React Flow, at reading zoom', painted.lean);
  await report(`${name}, painted`, painted.ours, 'plain React Flow, fitted as ours', fitted);
  await report(`${name}, heap`, heap.ours, 'plain React Flow', heap.lean, 'MB');
  await compareFrames(page, name, touchpoints, cards);
}

async function compareFrames(page: Page, name: string, touchpoints: number, cards: readonly PlainCard[]) {
  await openOurs(page);
  await page.evaluate((n) => window.board?.mount(n), touchpoints);
  const whole = await viewOf(page);
  const far = await page.evaluate((n) => window.board?.pan(n) ?? [], FRAMES);
  await comeNear(page);
  const pan = await page.evaluate((n) => window.board?.pan(n) ?? [], FRAMES);
  const drag = await page.evaluate((n) => window.board?.drag(n) ?? [], FRAMES);
  await openLean(page);
  await mountLean(page, cards, READING);
  const leanPan = await page.evaluate((n) => window.lean?.pan(n) ?? [], FRAMES);
  const leanDrag = await page.evaluate((n) => window.lean?.drag(n) ?? [], FRAMES);
  await openLean(page);
  await mountLean(page, cards, whole);
  const leanFar = await page.evaluate((n) => window.lean?.pan(n) ?? [], FRAMES);
  await report(`${name}, a frame of panning`, pan, 'plain React Flow', leanPan);
  await report(`${name}, a frame of dragging`, drag, 'plain React Flow', leanDrag);
  await report(`${name}, a frame of panning when fitted`, far, 'plain React Flow, fitted', leanFar);
}

/**
 * The longest holds while somebody types into the first rows of the table, each text left standing until it is taken: by the clock, and what
 * of it is the page's own work.
 */
async function typeInTable(app: DesktopApp, touchpoints: number, recording: string): Promise<void> {
  const { page } = app;
  await openOurs(page);
  await page.evaluate((n) => window.board?.mountTable(n), touchpoints);
  const held: number[] = [];
  const worked: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    held.push(await holdWhile(page, () => typeInto(page, turn)));
    worked.push(await longestWork(app, recording, () => typeInto(page, turn + TURNS)));
  }
  const name = `Typing in a table of ${touchpoints.toLocaleString('en')}`;
  const noticed = held.map(() => NOTICED);
  await report(`${name}, longest hold`, held, 'what nobody notices', noticed);
  await report(`${name}, longest task, its own work`, worked, 'what nobody notices', noticed);
}

async function typeInto(page: Page, field: number): Promise<void> {
  await page.locator('td input:not([type="checkbox"])').nth(field).focus();
  await page.keyboard.type(' and a second call', { delay: 40 });
  await page.waitForTimeout(TAKEN);
}

async function holdWhile(page: Page, goOn: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle(() => window.board?.watchHolds());
  await goOn();
  return watch.evaluate((holds) => holds?.stop() ?? Number.NaN);
}

interface Turns {
  readonly ours: number[];
  readonly lean: number[];
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

async function openOurs(page: Page): Promise<void> {
  await page.goto('app://bundle/board.html');
  await page.waitForFunction(() => window.board !== undefined);
}

async function openLean(page: Page): Promise<void> {
  await page.goto('app://bundle/lean-board.html');
  await page.waitForFunction(() => window.lean !== undefined);
}

const mountLean = (page: Page, cards: readonly PlainCard[], view: View): Promise<number> =>
  page.evaluate(([all, from]) => window.lean?.mount(all, from) ?? Number.NaN, [cards, view] as const);

/** The memory that scripts hold after everything that can go has gone, in megabytes. */
async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

const viewOf = (page: Page): Promise<View> =>
  page.locator('.react-flow__viewport').evaluate((plane) => {
    const { e: x, f: y, a: zoom } = new DOMMatrix(getComputedStyle(plane).transform);
    return { x, y, zoom };
  });

/** From the whole map to where cards are read and can be dragged, as the arrow keys do it. */
async function comeNear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await page.locator('.react-flow__node').first().focus();
  await expect(async () => {
    for (const key of WALK) await page.keyboard.press(key);
    expect((await viewOf(page)).zoom).toBeGreaterThan(0.7);
    expect(await page.evaluate(() => window.board?.canDrag())).toBe(true);
  }).toPass({ timeout: 60_000 });
}

const TURNS = 9;
const FRAMES = 240;

/** Until a text that was typed is taken into the document, and everything has followed, in milliseconds. */
const TAKEN = 2_000;

/** A hold that is shorter is noticed by nobody, in milliseconds. */
const NOTICED = 50;

/** To and fro, from whichever card it begins at. */
const WALK: readonly string[] = [...Array<string>(12).fill('ArrowLeft'), ...Array<string>(8).fill('ArrowRight')];
const READING: View = { x: 0, y: 0, zoom: 0.9 };
