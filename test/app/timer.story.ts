import type { App } from '../support/app';
import { expect, test } from '../support/stories';
import { LibraryPage } from './pages/library-page';
import { Timer } from './pages/timer';

test('after ten minutes of sleep in a step of fifteen, and a restart, five minutes are left', async ({ app }) => {
  const timer = new Timer(app);
  await new LibraryPage(app).create('Alder Surveyors');
  await timer.startNext();
  await timer.setMinutes(15);
  await expect(timer.button).toHaveAccessibleName(/(15:00|14:\d\d) left/);

  await test.step('asleep for ten minutes', async () => {
    await moveWallClock(app, 10);
    await expect(timer.button).toHaveAccessibleName(FIVE_LEFT);
  });
  await test.step('started anew', async () => {
    await app.relaunch();
    await moveWallClock(app, 10);
    await expect(timer.button).toHaveAccessibleName(FIVE_LEFT);
  });
  await test.step('paused, the time that passes is not counted', async () => {
    await timer.toggle();
    await moveWallClock(app, 30);
    await expect(timer.button).toHaveAccessibleName(/paused with (5:00|4:\d\d) left/);
    await timer.toggle();
    await expect(timer.button).toHaveAccessibleName(FIVE_LEFT);
  });
  await test.step('past its end it says so, and the next step waits for the facilitator', async () => {
    const step = (await timer.button.getAttribute('aria-label'))?.split(',')[0];
    await moveWallClock(app, 38);
    await expect(timer.button).toHaveAccessibleName(/[23]:\d\d over/);
    expect((await timer.button.getAttribute('aria-label'))?.split(',')[0]).toBe(step);
  });
});

/** The wall clock stands so many minutes later than it really is, as after sleep: nothing ticked in between. */
async function moveWallClock(app: App, minutes: number): Promise<void> {
  const real = Date.now();
  await app.page.clock.setSystemTime(real + minutes * 60_000);
}

const FIVE_LEFT = /, (5:00|4:\d\d) left/;
