import { expect, type Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The screen on which the questions of a workshop are chosen. */
export class BankPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** "19 questions, about 25 minutes in silence". */
  amount(asked: number): Locator {
    return this.#app.page.getByRole('status').filter({ hasText: new RegExp(`^${asked} questions`) });
  }

  async addQuestion(text: string): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Add own question' }).click();
    const dialog = this.#app.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Question/ }).fill(text);
    await dialog.getByRole('button', { name: 'Save question' }).click();
    await expect(dialog).toBeHidden();
  }

  async saveKit(name: string): Promise<void> {
    await this.#kits('Save as kit');
    const dialog = this.#app.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Name of the kit/ }).fill(name);
    await dialog.getByRole('button', { name: 'Save kit' }).click();
  }

  /** Chooses a kit file; nothing happens to the questions until the plan is confirmed. */
  chooseKit(file: string): Promise<void> {
    return this.#app.chooseFile(file, () => this.#kits('Load kit from a file'));
  }

  get loadKit(): Locator {
    return this.#app.page.getByRole('button', { name: 'Load kit', exact: true });
  }

  async done(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Done', exact: true }).click();
  }

  async #kits(item: string): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Kits' }).click();
    await this.#app.page.getByRole('menuitem', { name: item }).click();
  }
}
