import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Measure stage. */
export class MeasurePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  field(
    name: 'Revenue goal' | 'Marketing’s share' | 'Average deal' | 'Win rate' | 'MQL to SQL' | 'Lead to MQL',
  ): Locator {
    return this.#app.page.getByRole('textbox', { name, exact: true });
  }

  /** How many it takes in the period of the goal, as it stands in the table. */
  needed(step: 'Customers' | 'SQLs' | 'MQLs' | 'Leads'): Locator {
    const funnel = this.#app.page.getByRole('table', { name: 'Reverse funnel' });
    return funnel
      .getByRole('row', { name: new RegExp(`^${step}`) })
      .getByRole('cell')
      .first();
  }
}
