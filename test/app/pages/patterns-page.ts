import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Find patterns stage. */
export class PatternsPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The row of a piece of content. */
  content(name: string): Locator {
    return this.#app.page
      .getByRole('grid', { name: 'Content in the wins' })
      .getByRole('row', { name: new RegExp(`^${name}`) });
  }

  /** The rows of the wins with their durations. */
  get durations(): Locator {
    return this.#app.page
      .getByRole('grid', { name: 'Each win in days' })
      .getByRole('row')
      .filter({ has: this.#app.page.getByRole('gridcell') });
  }
}
