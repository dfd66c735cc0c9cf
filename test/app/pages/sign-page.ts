import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Sign and export stage. */
export class SignPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Where the agreement stands: a draft, signed, changed since. */
  state(text: string): Locator {
    return this.#app.page.getByRole('status').filter({ hasText: text });
  }

  get openPoints(): Locator {
    return this.#app.page.getByRole('region', { name: 'Before you sign' });
  }

  signers(side: 'Marketing' | 'Sales'): Locator {
    return this.#app.page.getByRole('combobox', { name: `Name of the signer for ${side}` });
  }

  addSigner(side: 'marketing' | 'sales'): Locator {
    return this.#app.page.getByRole('button', { name: `Add a signer for ${side}` });
  }

  roleOf(name: string): Locator {
    return this.#app.page.getByRole('textbox', { name: `Role of ${name}` });
  }

  /** Why it is signed although points are open. */
  get reason(): Locator {
    return this.#app.page.getByRole('textbox', { name: /^Why you sign all the same/ });
  }

  /** Draws a line across the sheet of a signer, in the question before a version is frozen. */
  async draw(name: string): Promise<void> {
    await this.confirmation.getByRole('button', { name: `Draw a signature for ${name}` }).click();
    const sheet = this.confirmation.getByRole('img', { name: new RegExp(`signature of ${name}`) });
    const { mouse } = this.#app.page;
    const { x, y, width, height } = (await sheet.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await mouse.move(x + width / 4, y + height / 4);
    await mouse.down();
    await mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await mouse.move(x + width * 0.8, y + height / 3, { steps: 8 });
    await mouse.up();
  }

  /** The drawn signature in the version that it stands under. */
  drawn(name: string): Locator {
    return this.versions.getByRole('img', { name: `Drawn signature of ${name}` });
  }

  /** Opens a file to check its versions, which imports nothing. */
  async checkFile(file: string): Promise<void> {
    const button = this.#app.page.getByRole('button', { name: 'Check a file against its signatures' });
    await this.#app.chooseFile(file, () => button.click());
  }

  /** What the check found, version by version. */
  get fileCheck(): Locator {
    return this.#app.page.getByRole('dialog', { name: /^Check of/ });
  }

  /** The question before a version is frozen. */
  get confirmation(): Locator {
    return this.#app.page.getByRole('dialog', { name: /^Sign version/ });
  }

  /** "Priya Raman signs", one box for each signer. */
  get signerBoxes(): Locator {
    return this.confirmation.getByRole('checkbox', { name: / signs$/ });
  }

  /** The button of the question, which freezes the version. */
  get signNow(): Locator {
    return this.confirmation.getByRole('button', { name: /^Sign version/ });
  }

  /** Opens the question, ticks every signer and signs. */
  async sign(version: number): Promise<void> {
    await this.signButton(version).click();
    for (const words of await this.confirmation.getByText(/ signs$/).all()) await words.click();
    await this.signNow.click();
  }

  /** The button of the stage, which asks first. */
  signButton(version: number): Locator {
    return this.#app.page.getByRole('main').getByRole('button', { name: `Sign version ${version}` });
  }

  get versions(): Locator {
    return this.#app.page.getByRole('region', { name: 'Signed versions' }).getByRole('listitem');
  }

  get seeChanges(): Locator {
    return this.#app.page.getByRole('button', { name: 'See what changed' });
  }

  /** What is different between two versions, or a version and the draft. */
  get changes(): Locator {
    return this.#app.page.getByRole('region', { name: /^What changed from/ });
  }

  /** The agreement as it will be printed. */
  get preview(): Locator {
    return this.#app.page.frameLocator('iframe[title="Preview of the agreement"]').getByRole('document');
  }

  /** Saves the PDF and gives its bytes. */
  async exportPdf(name: string): Promise<Buffer> {
    await this.#app.page.getByRole('button', { name: 'Export SLA as PDF' }).click();
    return this.#app.savedPdf(name);
  }

  /** Saves the whole workshop and gives its text. */
  async exportJson(name: string): Promise<string> {
    await this.#app.page.getByRole('button', { name: 'Export workshop as JSON' }).click();
    return (await this.#app.savedFile(name)).toString('utf8');
  }
}
