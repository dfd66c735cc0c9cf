import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Agree stage. */
export class AgreePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  clauses(group: 'Marketing commits' | 'Sales commits' | 'Both commit'): Locator {
    return this.#app.page.getByRole('region', { name: group }).getByRole('article');
  }

  get readiness(): Locator {
    return this.#app.page.getByRole('complementary', { name: 'Readiness' });
  }
}
