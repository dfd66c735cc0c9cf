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

  tab(name: string): Locator {
    return this.#app.page.getByRole('tab', { name });
  }

  /** What a rule has found, by a part of what it says. */
  signal(says: string): Locator {
    return this.#app.page
      .getByRole('listitem')
      .filter({ has: this.#app.page.getByRole('button', { name: /^Write down/ }) })
      .filter({ hasText: says });
  }

  threshold(label: string): Locator {
    return this.#app.page.getByRole('textbox', { name: label });
  }

  async writeDown(says: string): Promise<void> {
    await this.signal(says)
      .getByRole('button', { name: /^Write down/ })
      .click();
  }

  async setAside(says: string, reason: string): Promise<void> {
    await this.signal(says)
      .first()
      .getByRole('button', { name: /^Set aside/ })
      .click();
    const dialog = this.#app.page.getByRole('dialog', { name: 'Set this signal aside' });
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: 'Set aside' }).click();
  }

  registerView(name: string): Locator {
    return this.#app.page.getByRole('radiogroup', { name: 'View' }).getByText(name, { exact: true });
  }

  mapView(name: 'Canvas' | 'Table'): Locator {
    return this.#app.page.getByRole('tabpanel').getByText(name, { exact: true }).first();
  }

  /** An entry of the register. */
  disconnect(place: number): Locator {
    return this.#app.page
      .getByRole('region', { name: 'Disconnects' })
      .getByRole('listitem')
      .filter({ has: this.#app.page.getByRole('textbox') })
      .nth(place);
  }
}
