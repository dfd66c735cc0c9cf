import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Define stage. */
export class DefinePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  term(name: string): Locator {
    return this.#app.page.getByRole('tab', { name });
  }

  /** The term that is open. */
  get openTerm(): Locator {
    return this.#app.page.getByRole('tab', { selected: true });
  }

  get agreedText(): Locator {
    return this.#app.page.getByRole('textbox', { name: 'Agreed text' });
  }

  get leads(): Locator {
    return this.#app.page
      .getByRole('table', { name: 'Sample of leads' })
      .getByRole('row')
      .filter({ has: this.#app.page.getByRole('cell') });
  }
}
