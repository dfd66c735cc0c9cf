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

  get addWin(): Locator {
    return this.#app.page.getByRole('button', { name: 'Add a win' }).first();
  }

  get client(): Locator {
    return this.#deal.getByRole('textbox', { name: 'Client' });
  }

  get closedOn(): Locator {
    return this.#deal.getByRole('textbox', { name: 'Won on' });
  }

  view(name: 'Canvas' | 'Table'): Locator {
    return this.#app.page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name });
  }

  /** The line that becomes a touchpoint. */
  get quickAdd(): Locator {
    return this.#app.page.getByRole('textbox', { name: 'Add a touchpoint in one line' });
  }

  get addHandoff(): Locator {
    return this.#app.page.getByRole('button', { name: 'Add a hand-off' });
  }

  async openWin(client: string): Promise<void> {
    await this.wins.getByRole('button', { name: client, exact: true }).click();
  }

  async showAsTable(): Promise<void> {
    await this.#app.page.getByRole('radiogroup', { name: 'View' }).getByText('Table', { exact: true }).click();
  }

  /** An entry of the palette. */
  kind(label: string): Locator {
    return this.#app.page
      .getByRole('region', { name: 'Touchpoints to add' })
      .getByRole('button', { name: label, exact: true });
  }

  /** A touchpoint on the canvas, by its name and its date. */
  card(name: string, date: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^${name}.*${date}`) });
  }

  /** The hand-off that is on the canvas. */
  get handoffCard(): Locator {
    return this.canvas.locator('.react-flow__node-handoff');
  }

  get closeSelected(): Locator {
    return this.selected.getByRole('button', { name: 'Close' });
  }

  get names(): Locator {
    return this.#app.page.getByRole('button', { name: 'Names', exact: true });
  }

  get questionsAndTrace(): Locator {
    return this.#app.page.getByRole('button', { name: 'Questions and trace' });
  }

  get showAll(): Locator {
    return this.#app.page.getByRole('button', { name: 'Show the whole map' });
  }

  get selected(): Locator {
    return this.#app.page.getByRole('complementary', { name: 'What is selected' });
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

  get allWins(): Locator {
    return this.#app.page.getByRole('button', { name: 'All wins' });
  }

  async backToWins(): Promise<void> {
    await this.allWins.click();
  }

  /** In the table: what connects a touchpoint to another. */
  connectMenu(name: string): Locator {
    return this.touchpoints.getByRole('button', { name: `Connect ${name} to ...`, exact: true });
  }

  menuItem(name: string): Locator {
    return this.#app.page.getByRole('menuitem', { name, exact: true });
  }

  get #deal(): Locator {
    return this.#app.page.getByRole('group', { name: 'The deal' });
  }

  #rowsOf(table: string): Locator {
    return this.#app.page
      .getByRole('table', { name: table })
      .getByRole('row')
      .filter({ has: this.#app.page.getByRole('cell') });
  }
}
