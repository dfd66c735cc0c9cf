import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The import of deals and touchpoints from a CSV file. */
export class ImportPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get dialog(): Locator {
    return this.#app.page.getByRole('dialog', { name: 'Import deals and touchpoints' });
  }

  async open(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Import from CSV' }).first().click();
  }

  async choose(name: string, bytes: Buffer): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: bytes };
    await this.dialog.locator('input[type=file]').setInputFiles(file);
  }

  /** The one sentence that says why a file cannot be taken. */
  get refusal(): Locator {
    return this.dialog.getByRole('alert');
  }

  /** The choice of how the dates of a column are read. */
  dateOrder(column: string): Locator {
    return this.dialog.getByRole('radiogroup', { name: `${column}: day or month first?`, exact: true });
  }

  get check(): Locator {
    return this.dialog.getByRole('button', { name: 'Check the rows' });
  }

  /** A number on the way in, by what it counts. */
  count(of: string): Locator {
    return this.dialog.getByRole('term').filter({ hasText: of }).locator('xpath=following-sibling::dd');
  }

  /** Unfolds one of the lists of rows that do not come in as they are. */
  list(name: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^${name} \\(`) });
  }

  get saveRejected(): Locator {
    return this.dialog.getByRole('button', { name: 'Save rejected rows as CSV' });
  }

  get bringIn(): Locator {
    return this.dialog.getByRole('button', { name: /^Bring in/ });
  }

  get close(): Locator {
    return this.dialog.getByRole('button', { name: 'See the wins' });
  }
}
