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

  get newWorkshop(): Locator {
    return this.#app.page.getByRole('button', { name: 'New workshop' });
  }

  get newWorkshopClient(): Locator {
    return this.#newWorkshopDialog.getByRole('textbox', { name: 'Client' });
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
    await this.newWorkshop.click();
    await this.newWorkshopClient.fill(client);
    await this.#newWorkshopDialog.getByRole('button', { name: 'Create the workshop' }).click();
    await this.#atStage('Set up');
  }

  get search(): Locator {
    return this.#app.page.getByRole('textbox', { name: 'Search workshops' });
  }

  /** Chooses a file in the dialog for opening files. */
  async chooseFile(file: string): Promise<void> {
    const button = this.#app.page.getByRole('button', { name: 'Open a file' });
    await this.#app.chooseFile(file, () => button.click());
  }

  /** What a file holds, and how it comes in. */
  get bringInDialog(): Locator {
    return this.#app.page.getByRole('dialog', { name: 'Bring in this workshop' });
  }

  /** Opens a workshop file that is not in the library yet. */
  async bringIn(file: string): Promise<void> {
    await this.chooseFile(file);
    await this.bringInDialog.getByRole('button', { name: 'Bring in', exact: true }).click();
    await this.#atStage('Set up');
  }

  /** Chooses an entry in the menu of a workshop. */
  async choose(client: string, entry: string): Promise<void> {
    await this.rows
      .filter({ hasText: client })
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await this.#app.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Chooses what to do with the library as a whole. */
  async chooseForAll(entry: string): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Backup and restore' }).click();
    await this.#app.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Erases every workshop of a client for good, with its name typed as asked. */
  async eraseClient(client: string): Promise<void> {
    await this.choose(client, 'Erase everything of this client');
    const question = this.#app.page.getByRole('alertdialog');
    await question.getByRole('textbox', { name: 'Type the client’s name to confirm' }).fill(client);
    await question.getByRole('button', { name: 'Erase for good' }).click();
  }

  get #newWorkshopDialog(): Locator {
    return this.#app.page.getByRole('dialog', { name: 'New workshop' });
  }

  async #atStage(name: string): Promise<void> {
    await expect(this.#app.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }
}
