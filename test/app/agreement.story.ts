import ICAL from 'ical.js';
import { expect, test } from '../support/stories';
import { AgreePage } from './pages/agree-page';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { MeasurePage } from './pages/measure-page';
import { SignPage } from './pages/sign-page';

test('a number of the funnel reaches its clause; what contradicts it is found and fixed; what is signed stays', async ({
  app,
}) => {
  const [frame, agree, sign] = [new Frame(app), new AgreePage(app), new SignPage(app)];
  await new LibraryPage(app).openSample();

  await test.step('a lower win rate asks for more MQLs, and the clause is offered the number', async () => {
    const measure = new MeasurePage(app);
    await frame.goTo('Measure');
    await measure.field('Win rate').fill('20');
    await measure.field('Win rate').press('Tab');
    await expect(measure.needed('MQLs')).toHaveText('225');
    await frame.goTo('Agree');
    await expect(agree.text(VOLUME)).toHaveValue(/delivers 180 qualified leads/);
    await agree.update(VOLUME).click();
    await expect(agree.text(VOLUME)).toHaveValue(/delivers 225 qualified leads/);
  });
  await test.step('a promise that says something else is named, and is put right where it stands', async () => {
    const promise = await agree.text(VOLUME).inputValue();
    await agree.text(VOLUME).fill(promise.replace('225', '150').replace('19 a month', '13 a month'));
    await agree.text(VOLUME).press('Tab');
    const contradiction = agree.openPoint(/150.*225/);
    await contradiction.click();
    await expect(agree.text(VOLUME)).toBeFocused();
    await agree.text(VOLUME).fill(promise);
    await agree.text(VOLUME).press('Tab');
    await expect(contradiction).toBeHidden();
  });
  await test.step('signed, and one character changed: a new draft, the version as it was, the difference in sight', async () => {
    await frame.goTo('Sign and export');
    await sign.sign(1);
    const signed = await sign.versions.first().innerText();
    await frame.goTo('Agree');
    await agree.title.fill('Sales and marketing agreement 2028');
    await agree.title.press('Tab');
    await frame.goTo('Sign and export');
    await expect(sign.state('A new draft: something changed after version 1 was signed.')).toBeVisible();
    expect(await sign.versions.first().innerText()).toBe(signed);
    await sign.seeChanges.click();
    await expect(sign.changes).toContainText('2027');
    await expect(sign.changes).toContainText('2028');
  });
});

test('the reviews go into the calendar, at the hour of the room in summer and in winter', async ({ app }) => {
  await new LibraryPage(app).openSample();
  await new Frame(app).goTo('Agree');
  await new AgreePage(app).saveToCalendar.click();
  const file = await app.savedFile('harbour-pine-advisory-reviews.ics');
  expect(timesOf(file.toString('utf8'), 'SLA review', 6)).toEqual(REVIEWS);
});

const VOLUME = 'Volume of qualified leads';

/** The first Tuesday of each month at ten, from February on; clocks go forward on 14 March. */
const REVIEWS = [
  '2027-02-02T15:00:00.000Z',
  '2027-03-02T15:00:00.000Z',
  '2027-04-06T14:00:00.000Z',
  '2027-05-04T14:00:00.000Z',
  '2027-06-01T14:00:00.000Z',
  '2027-07-06T14:00:00.000Z',
];

/** The first times of a meeting as a calendar reads them. */
function timesOf(text: string, name: string, count: number): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const meetings = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const meeting = meetings.find(({ summary }) => summary.includes(name));
  const times = meeting?.iterator();
  return Array.from({ length: count }, () => times?.next()?.toJSDate().toISOString() ?? '');
}
