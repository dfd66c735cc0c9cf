import { writeFile } from 'node:fs/promises';
import { expect, test } from '../support/stories';
import { AgreePage } from './pages/agree-page';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { SignPage } from './pages/sign-page';

test('signed by hand with a point open and a reason; later edits leave it as it was, and a forged file is found', async ({
  app,
}, info) => {
  const [frame, sign] = [new Frame(app), new SignPage(app)];
  await new LibraryPage(app).openSample();
  await frame.goTo('Agree');
  await new AgreePage(app).startsOn.fill('');
  await frame.goTo('Sign and export');

  await test.step('one signer draws, and nothing is signed until there is a reason', async () => {
    await sign.signButton(1).click();
    for (const words of await sign.confirmation.getByText(/ signs$/).all()) await words.click();
    await sign.draw('Priya Raman');
    await sign.signNow.click();
    await expect(sign.confirmation).toContainText('Say in a few words why you sign with 1 point open');
    await sign.reason.fill('The board names the day on Monday.');
    await sign.signNow.click();
    await expect(sign.versions.first()).toContainText('Signed with 1 point open');
    await expect(sign.drawn('Priya Raman')).toBeVisible();
  });
  const first = await sign.exportJson(JSON_NAME);

  await test.step('a later edit leaves version 1 in the file as it was, to the letter', async () => {
    await frame.goTo('Agree');
    await new AgreePage(app).arbiter.fill('Sam Field');
    await frame.goTo('Sign and export');
    const second = await sign.exportJson(JSON_NAME);
    expect(second).not.toBe(first);
    expect(canonical(first)).toContain('drawn');
    expect(canonical(second)).toBe(canonical(first));
  });

  await test.step('one letter of it cannot be changed unseen, and the check imports nothing', async () => {
    const forged = info.outputPath('forged.parley.json');
    await writeFile(
      forged,
      first.replace(canonical(first), (text) => text.replace('Priya', 'Priza')),
    );
    await sign.checkFile(forged);
    await expect(sign.fileCheck).toContainText('Version 1 is not what was signed');
    await app.page.keyboard.press('Escape');
    await expect(sign.state('A new draft: something changed after version 1 was signed.')).toBeVisible();
  });
});

/** The frozen text of the first signed version, as it stands in the file. */
const canonical = (json: string): string => /"canonical": "(?:[^"\\]|\\.)*"/.exec(json)?.[0] ?? 'no version';

const JSON_NAME = 'harbour-pine-advisory-alignment-workshop-november-2026.parley.json';
