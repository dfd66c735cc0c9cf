import type { App } from '../support/app';
import { eightJourneys, eightWins, labelOf, laneOf, numbered, spokenDay, type ToldWin } from '../support/eight-wins';
import { exportedWorkshop } from '../support/exported-workshop';
import { KeyboardPerson } from '../support/keyboard-person';
import { MapMouse } from '../support/map-mouse';
import { expect, test } from '../support/stories';
import { invariant } from '../../shared/invariant';
import { list } from '../../shared/workshop/table';
import { Frame } from './pages/frame';
import { JourneysPage } from './pages/journeys-page';
import { LibraryPage } from './pages/library-page';

// Eight wins by hand are many steps: slow on a busy machine, never stuck.
test.describe.configure({ timeout: 300_000 });

test('eight wins are mapped by drag and drop', async ({ app }) => {
  const journeys = await begin(app);
  const mouse = new MapMouse(app.page, journeys.canvas);
  for (const win of eightWins) {
    await test.step(win.client, () => mapByDragging(journeys, mouse, win));
  }
  await expectTheEight(app);
});

test('the same eight by keyboard only', async ({ app }) => {
  const journeys = await begin(app);
  const keys = new KeyboardPerson(app);
  for (const win of eightWins) await test.step(win.client, () => mapByKeyboard(journeys, keys, win));
  await expectTheEight(app);
});

test('the same eight by clicks only, without a drag', async ({ app }) => {
  const journeys = await begin(app);
  for (const win of eightWins) await test.step(win.client, () => mapByClicking(journeys, win));
  await expectTheEight(app);
});

test('a win is seen whole in a small window, from the months to the last card of sales', async ({ app }) => {
  await app.page.setViewportSize({ width: 1366, height: 768 });
  await new LibraryPage(app).openSample();
  await new Frame(app).goTo('Map wins');
  const journeys = new JourneysPage(app);
  await journeys.openWin('Calloway Surveyors');
  await expect(journeys.canvas.locator('.react-flow__node')).not.toHaveCount(0);
  await expect(async () => {
    const places = await journeys.canvas.evaluate((canvas) => {
      const bottoms = [...canvas.querySelectorAll('.react-flow__node')].map(
        (card) => card.getBoundingClientRect().bottom,
      );
      return { lowest: Math.max(...bottoms), foot: canvas.getBoundingClientRect().bottom, window: innerHeight };
    });
    expect(places.foot).toBeLessThanOrEqual(places.window);
    expect(places.lowest).toBeLessThanOrEqual(places.foot - FOOT);
  }).toPass({ timeout: 15_000 });
});

test('what a date brings up when its field is left does not move the button that is pressed', async ({ app }) => {
  await app.page.setViewportSize({ width: 1366, height: 768 });
  await new LibraryPage(app).openSample();
  await new Frame(app).goTo('Map wins');
  const journeys = new JourneysPage(app);
  await journeys.openWin('Calloway Surveyors');
  await journeys.kind('Call').click();
  const { x, y, width, height } = invariant(await journeys.closeSelected.boundingBox(), 'the inspector is there');
  await app.page.mouse.move(x + width / 2, y + height / 2);
  await journeys.selected.getByRole('textbox', { name: 'Date' }).fill('3 Jan 2026');
  await app.page.mouse.down();
  await app.page.waitForTimeout(100);
  await app.page.mouse.up();
  await expect(app.page.getByText('1 touchpoint is after the close on 11 Dec 2025.')).toBeVisible();
  await expect(journeys.selected).toBeHidden();
});

/** The strip along the bottom of the canvas that explains its signs, in pixels. */
const FOOT = 24;

async function begin(app: App): Promise<JourneysPage> {
  await new LibraryPage(app).create('Hornbeam Advisory');
  await new Frame(app).goTo('Map wins');
  return new JourneysPage(app);
}

async function mapByDragging(journeys: JourneysPage, mouse: MapMouse, win: ToldWin): Promise<void> {
  await journeys.addWin.click();
  await journeys.client.fill(win.client);
  await journeys.closedOn.fill(spokenDay(win.wonOn));
  await journeys.closedOn.press('Tab');
  for (const { kind, day } of win.touchpoints) {
    await mouse.dragTo(journeys.kind(labelOf(kind)), spokenDay(day), LANE_NAMES[laneOf(kind)]);
    await expect(journeys.card(labelOf(kind), spokenDay(day))).toBeVisible();
  }
  await journeys.addHandoff.click();
  await journeys.selected.getByRole('textbox', { name: 'Trigger' }).fill(win.handoff.trigger);
  await journeys.closeSelected.click();
  await journeys.showAll.click();
  await mouse.dragTo(journeys.handoffCard, spokenDay(win.handoff.day));
  await mouse.connect(cardOf(journeys, win, win.led.from), cardOf(journeys, win, win.led.to));
  await journeys.backToWins();
}

async function mapByKeyboard(journeys: JourneysPage, keys: KeyboardPerson, win: ToldWin): Promise<void> {
  await keys.use(journeys.addWin);
  await expect(journeys.client).toBeFocused();
  await keys.type(win.client);
  await keys.fill(journeys.closedOn, spokenDay(win.wonOn));
  if (await journeys.view('Canvas').isChecked()) {
    await keys.tabTo(journeys.view('Canvas'), { back: true });
    await keys.press('ArrowRight');
  }
  for (const { kind, day } of win.touchpoints) {
    await keys.fill(journeys.quickAdd, `${spokenDay(day)} ${labelOf(kind)}`);
    await keys.press('Enter');
  }
  await expect(journeys.touchpoints).toHaveCount(win.touchpoints.length);
  await keys.use(journeys.connectMenu(nameIn(win, win.led.from)).nth(placeAmongEquals(win, win.led.from)));
  await keys.choose(entryIn(win, win.led.to));
  await keys.use(journeys.addHandoff);
  await keys.typeAndGoOn(spokenDay(win.handoff.day));
  await keys.fill(journeys.handoffs.getByRole('textbox', { name: 'Trigger' }), win.handoff.trigger);
  await keys.use(journeys.allWins);
}

async function mapByClicking(journeys: JourneysPage, win: ToldWin): Promise<void> {
  await journeys.addWin.click();
  await journeys.client.fill(win.client);
  await journeys.closedOn.fill(spokenDay(win.wonOn));
  const date = journeys.selected.getByRole('textbox', { name: 'Date' });
  for (const { kind, day } of win.touchpoints) {
    await journeys.kind(labelOf(kind)).click();
    await date.fill(spokenDay(day));
    await journeys.closeSelected.click();
    await expect(journeys.card(labelOf(kind), spokenDay(day))).toHaveCount(1);
  }
  await journeys.addHandoff.click();
  await date.fill(spokenDay(win.handoff.day));
  await journeys.selected.getByRole('textbox', { name: 'Trigger' }).fill(win.handoff.trigger);
  await journeys.closeSelected.click();
  await journeys.showAll.click();
  await cardOf(journeys, win, win.led.from).click();
  await journeys.selected.getByRole('button', { name: /^Connect/ }).click();
  await journeys.menuItem(entryIn(win, win.led.to)).click();
  await journeys.backToWins();
}

const nameIn = ({ touchpoints }: ToldWin, place: number): string => labelOf(touchpoints[place]?.kind ?? '');

const dayIn = ({ touchpoints }: ToldWin, place: number): string => spokenDay(touchpoints[place]?.day ?? '');

/** How a touchpoint is named in a menu of places to go to. */
const entryIn = (win: ToldWin, place: number): string => `${dayIn(win, place)} · ${nameIn(win, place)}`;

/** Two touchpoints may have one name: which of them it is, in the order of their days. */
const placeAmongEquals = (win: ToldWin, place: number): number =>
  win.touchpoints.slice(0, place).filter((_, index) => nameIn(win, index) === nameIn(win, place)).length;

const cardOf = (journeys: JourneysPage, win: ToldWin, place: number) =>
  journeys.card(nameIn(win, place), dayIn(win, place));

const LANE_NAMES = { buyer: 'Buyer', marketing: 'Marketing', sales: 'Sales' } as const;

/** What was mapped is, to the letter, what was told. */
async function expectTheEight(app: App): Promise<void> {
  await app.page.keyboard.press('ControlOrMeta+Shift+e');
  const json = await app.savedFile('hornbeam-advisory-sales-and-marketing-alignment.parley.json');
  expect(numbered(list(exportedWorkshop(json.toString()).journeys))).toEqual(eightJourneys);
}
