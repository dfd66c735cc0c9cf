import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Diagnose stage. */
export class DiagnosePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** After the reveal: the questions with the rating of each gap. */
  get questions(): Locator {
    return this.#app.page.getByRole('complementary', { name: 'Questions by gap' }).getByRole('listitem');
  }

  get decisions(): Locator {
    return this.#app.page.getByRole('grid', { name: 'Decisions' }).getByRole('row').filter({ has: this.#app.page.getByRole('rowheader') });
  }
}
