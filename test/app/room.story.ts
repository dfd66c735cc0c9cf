import type { Page } from '@playwright/test';
import type { App } from '../support/app';
import { expect, test } from '../support/stories';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { RoomControl } from './pages/room-control';
import { Timer } from './pages/timer';

const SHOWN_QUESTION = /how far along are they/;

test('the room sees the prompt, the clock and the reveal, and nothing while it is blank or frozen', async ({ app }) => {
  const [frame, diagnose, control] = [new Frame(app), new DiagnosePage(app), new RoomControl(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  const room = await control.open();

  await test.step('it opens with the title of the workshop', async () => {
    await expect(room.getByText(/^Alder Surveyors/)).toBeVisible();
    await expect(room).toHaveTitle('Parley');
  });
  await test.step('a prompt, with the clock of the step beside it', async () => {
    await frame.goTo('Diagnose');
    await expect(room.getByText('Both sides answer apart')).toBeVisible();
    await control.showFirstQuestion();
    await expect(room.getByRole('heading', { name: SHOWN_QUESTION })).toBeVisible();
    await new Timer(app).startNext();
    await expect(room.getByText(/^\d+:\d\d$/)).toBeVisible();
  });
  await test.step('while a side writes, only how far both sides are', async () => {
    await diagnose.start('marketing').click();
    await expect(room.getByText('Writing')).toBeVisible();
    await writeAnswer(app, 'A download and a call');
    await expect(room.getByText('Writing')).toBeVisible();
    await expect(room.getByText('A download and a call')).toHaveCount(0);
    await sealAs(app, 'marketing');
    await diagnose.start('sales').click();
    await writeAnswer(app, 'A budget and a date');
    await sealAs(app, 'sales');
    await expect(room.getByText('Sealed')).toHaveCount(2);
  });
  await test.step('the reveal', async () => {
    await diagnose.reveal.click();
    await expect(room.getByText('A download and a call')).toBeVisible();
    await expect(room.getByText('A budget and a date')).toBeVisible();
  });
  await test.step('frozen, it stays while the console moves on', async () => {
    await control.freeze();
    await control.expect('Frozen');
    await frame.goTo('Measure');
    await expect(room.getByText('A budget and a date')).toBeVisible();
    await control.freeze();
    await control.expect('Showing');
    await expect(room.getByText('A budget and a date')).toHaveCount(0);
  });
  await test.step('blank, it shows nothing at all, and comes back', async () => {
    await frame.goTo('Diagnose');
    await expect(room.getByText('A budget and a date')).toBeVisible();
    await control.blank();
    await control.expect('Blank');
    await expectNothing(room);
    await control.blank();
    await expect(room.getByText('A budget and a date')).toBeVisible();
  });
  await test.step('between two clients it is blank', async () => {
    await frame.backToLibrary();
    await expectNothing(room);
    await new LibraryPage(app).create('Birch Engineers');
    await expect(app.page.getByText(/^The room display is blank, because this is another workshop/)).toBeVisible();
    await control.expect('Blank');
    await expectNothing(room);
    await control.blank();
    await expect(room.getByText(/^Birch Engineers/)).toBeVisible();
    expect(await room.content()).not.toContain('Alder');
  });
  await test.step('closed', async () => {
    await control.close();
    await control.expect('Off');
    await expect.poll(() => room.isClosed()).toBe(true);
  });
});

async function writeAnswer(app: App, words: string): Promise<void> {
  const diagnose = new DiagnosePage(app);
  await diagnose.goToQuestion(4);
  await diagnose.writing.fill(words);
}

async function sealAs(app: App, side: 'marketing' | 'sales'): Promise<void> {
  const diagnose = new DiagnosePage(app);
  await diagnose.seal(side).click();
  await diagnose.sealNow.click();
}

async function expectNothing(room: Page): Promise<void> {
  await expect.poll(() => room.evaluate(() => document.body.innerText.trim())).toBe('');
}
