import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Map wins stage: the list of wins, and one win opened. */
export class JourneysPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get wins(): Locator {
    return this.#app.page.getByRole('region', { name: 'Wins' }).getByRole('article');
  }

  async openWin(client: string): Promise<void> {
    await this.wins.getByRole('button', { name: client, exact: true }).click();
  }

  async showAsTable(): Promise<void> {
    await this.#app.page.getByRole('radiogroup', { name: 'View' }).getByText('Table', { exact: true }).click();
  }

  get canvas(): Locator {
    return this.#app.page.getByRole('application', { name: /^Journey map/ });
  }

  get touchpoints(): Locator {
    return this.#rowsOf('Touchpoints');
  }

  get handoffs(): Locator {
    return this.#rowsOf('Hand-offs');
  }

  async backToWins(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'All wins' }).click();
  }

  #rowsOf(table: string): Locator {
    return this.#app.page.getByRole('table', { name: table }).getByRole('row').filter({ has: this.#app.page.getByRole('cell') });
  }
}
