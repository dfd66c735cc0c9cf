import { expect, type Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The list of workshops. */
export class LibraryPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** What a newcomer sees. */
  get welcome(): Locator {
    return this.#app.page.getByRole('heading', { name: 'Bring sales and marketing to one agreement' });
  }

  get heading(): Locator {
    return this.#app.page.getByRole('heading', { name: 'Workshops', level: 1 });
  }

  /** One row a workshop. */
  get rows(): Locator {
    return this.#app.page.getByRole('row').filter({ has: this.#app.page.getByRole('cell') });
  }

  workshop(client: string): Locator {
    return this.rows.getByRole('button', { name: new RegExp(`^${client}`) });
  }

  async open(client: string): Promise<void> {
    await this.workshop(client).click();
    await this.#atStage('Set up');
  }

  async openSample(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Open the sample workshop' }).click();
    await this.#atStage('Set up');
  }

  async create(client: string): Promise<void> {
    const { page } = this.#app;
    await page.getByRole('button', { name: 'New workshop' }).click();
    const dialog = page.getByRole('dialog', { name: 'New workshop' });
    await dialog.getByRole('textbox', { name: 'Client' }).fill(client);
    await dialog.getByRole('button', { name: 'Create the workshop' }).click();
    await this.#atStage('Set up');
  }

  /** Chooses a workshop file in the dialog for opening files. */
  async openFile(file: string): Promise<void> {
    const button = this.#app.page.getByRole('button', { name: 'Open a file' });
    await this.#app.chooseFile(file, () => button.click());
  }

  async #atStage(name: string): Promise<void> {
    await expect(this.#app.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }
}
