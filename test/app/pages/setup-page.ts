import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Set up stage. */
export class SetupPage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get client(): Locator {
    return this.#field('Client');
  }

  get workshopName(): Locator {
    return this.#field('Name of the workshop');
  }

  get date(): Locator {
    return this.#field('Day of the workshop');
  }

  get notes(): Locator {
    return this.#field('Private notes for Set up');
  }

  /** Names of the people on one side, from the top. */
  names(side: 'Marketing' | 'Sales' | 'Leader' | 'Facilitator'): Locator {
    return this.#field(`Name, ${side}`);
  }

  /** Roles of everybody, from the top. */
  get roles(): Locator {
    return this.#app.page.getByRole('textbox', { name: /^Role of / });
  }

  step(n: number): Locator {
    return this.#field(`Step ${n}`);
  }

  minutesOfStep(n: number): Locator {
    return this.#field(`Minutes of step ${n}`);
  }

  get steps(): Locator {
    return this.#app.page.getByRole('textbox', { name: /^Step \d+$/ });
  }

  addPersonButton(group: 'someone from marketing' | 'someone from sales'): Locator {
    return this.#app.page.getByRole('button', { name: `Add ${group}` });
  }

  async addStep(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Add a step' }).click();
  }

  #field(name: string): Locator {
    return this.#app.page.getByRole('textbox', { name, exact: true });
  }
}
