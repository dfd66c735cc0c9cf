import { writeFile } from 'node:fs/promises';
import { expect, test } from '../support/stories';
import { BankPage } from './pages/bank-page';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';

const OWN = 'Who reads the mailbox of the contact form?';

test('the questions of one client are taken to the next as a kit, without a word about the first', async ({
  app,
}, info) => {
  const [frame, library, bank] = [new Frame(app), new LibraryPage(app), new BankPage(app)];
  const openBank = async (client: string): Promise<void> => {
    await library.create(client);
    await frame.goTo('Diagnose');
    await new DiagnosePage(app).chooseQuestions.click();
    await expect(bank.amount(19)).toBeVisible();
  };
  await openBank('Alder Surveyors');
  await bank.addQuestion(OWN);
  await expect(bank.amount(20)).toBeVisible();
  await bank.saveKit('Contact forms');
  const kit = (await app.savedFile('contact-forms.parley-kit.json')).toString();
  expect(kit).toContain(OWN);
  expect(kit).not.toContain('Alder');
  await bank.done();
  await frame.backToLibrary();

  await openBank('Birch Engineers');
  await test.step('a kit with a broken question changes nothing and says which', async () => {
    const broken = info.outputPath('broken.parley-kit.json');
    await writeFile(broken, kit.replace(`"text": "${OWN}"`, '"text": ""'));
    await bank.chooseKit(broken);
    await expect(app.page.getByText(/^Nothing was taken from “broken\.parley-kit\.json”\. Question \d+/)).toBeVisible();
    await expect(bank.amount(19)).toBeVisible();
  });
  await test.step('the kit itself', async () => {
    const file = info.outputPath('contact-forms.parley-kit.json');
    await writeFile(file, kit);
    await bank.chooseKit(file);
    await bank.loadKit.click();
    await expect(bank.amount(20)).toBeVisible();
    await expect(app.page.getByText(OWN).first()).toBeAttached();
  });
});
