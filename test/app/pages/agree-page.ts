import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

type ClauseGroup = 'Marketing commits' | 'Sales commits' | 'Both commit';

/** The Agree stage. */
export class AgreePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get assemble(): Locator {
    return this.#app.page.getByRole('button', { name: 'Assemble the agreement' });
  }

  get title(): Locator {
    return this.#app.page.getByRole('textbox', { name: 'Title' });
  }

  get startsOn(): Locator {
    return this.#app.page.getByRole('textbox', { name: 'In force from' });
  }

  /** The menu that names one owner for everything in a group that has none. */
  nameOwners(group: ClauseGroup): Locator {
    return this.#app.page.getByRole('region', { name: group }).getByRole('button', { name: /^Name one owner/ });
  }

  ownersIn(group: ClauseGroup): Locator {
    return this.clauses(group).getByRole('combobox', { name: 'Owner' });
  }

  get headings(): Locator {
    return this.#app.page.getByRole('textbox', { name: /^Heading of commitment/ });
  }

  /** The text of the commitment with this heading. */
  text(heading: string): Locator {
    return this.#app.page.getByRole('article', { name: heading }).getByRole('textbox', { name: /^Text of/ });
  }

  /** Takes over what changed upstream of the commitment with this heading. */
  update(heading: string): Locator {
    return this.#app.page.getByRole('button', { name: `Update: ${heading}` });
  }

  get saveToCalendar(): Locator {
    return this.#app.page.getByRole('button', { name: 'Save to calendar' });
  }

  get arbiter(): Locator {
    return this.#app.page.getByRole('combobox', { name: 'Arbiter' });
  }

  clauses(group: ClauseGroup): Locator {
    return this.#app.page.getByRole('region', { name: group }).getByRole('article');
  }

  /** What the readiness check names, as a way to the place that settles it. */
  openPoint(text: string | RegExp): Locator {
    return this.readiness.getByRole('button', { name: text });
  }

  get readiness(): Locator {
    return this.#app.page.getByRole('complementary', { name: 'Readiness' });
  }
}
