import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

type SideName = 'marketing' | 'sales';

/** The Define stage: terms, drafts, ideal client, criteria, and the sample of leads. */
export class DefinePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  part(
    name: 'Terms and ladder' | 'Ideal client' | 'Lead sample' | 'Meaning' | 'Entry and exit' | 'Criteria and test',
  ): Locator {
    return this.#app.page.getByRole('tab', { name, exact: true });
  }

  term(name: string): Locator {
    return this.#terms.getByRole('tab', { name });
  }

  /** The term that is open. */
  get openTerm(): Locator {
    return this.#terms.getByRole('tab', { selected: true });
  }

  get agreedText(): Locator {
    return this.#app.page.getByRole('textbox', { name: 'Agreed text' });
  }

  writeDraft(side: SideName): Locator {
    return this.#button(side === 'marketing' ? 'Write marketing’s draft' : 'Write sales’ draft');
  }

  /** Opens the ideal client of one side. */
  describe(side: SideName): Locator {
    return this.#button(new RegExp(`^Describe ${side}’`));
  }

  draftOf(side: SideName): Locator {
    return this.#app.page.getByRole('textbox', { name: side === 'marketing' ? 'Marketing’s draft' : 'Sales’ draft' });
  }

  /** Seals what is being written, and says that it is meant. */
  async seal(): Promise<void> {
    await this.#button(/^Seal (marketing|sales)’/).click();
    await this.#app.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Seal( now)?$/ })
      .click();
  }

  /** Leaves what one side does on its own, with nothing of it on the screen. */
  get cover(): Locator {
    return this.#button('Cover the screen');
  }

  get reveal(): Locator {
    return this.#button(/^Reveal/);
  }

  /** The words at one place where the drafts differ. */
  words(place: number, side: 'Marketing' | 'Sales'): Locator {
    return this.#button(new RegExp(`^Place ${place}, ${side}`));
  }

  get agreeOnMerge(): Locator {
    return this.#button('Use as the agreed text');
  }

  get leads(): Locator {
    return this.#app.page
      .getByRole('table', { name: 'Sample of leads' })
      .getByRole('row')
      .filter({ has: this.#app.page.getByRole('cell') });
  }

  /** Pastes rows with a head, takes the columns as they were recognised, and brings all of it in. */
  async bringIn(rows: string): Promise<void> {
    await this.#button('Bring in a list').first().click();
    const dialog = this.#app.page.getByRole('dialog', { name: 'Bring in leads' });
    await dialog.getByRole('textbox', { name: 'Paste the rows here' }).fill(rows);
    await dialog.getByRole('button', { name: 'Read the rows' }).click();
    await dialog.getByRole('button', { name: 'Check the leads' }).click();
    await dialog.getByRole('button', { name: /^Bring in \d+ leads$/ }).click();
  }

  rateAs(side: 'Marketing' | 'Sales'): Locator {
    return this.#button(`Rate as ${side}`);
  }

  /** Rates lead after lead by keys, and seals. */
  async rateAll(keys: readonly string[]): Promise<void> {
    const { page } = this.#app;
    for (const [index, key] of keys.entries()) {
      await page
        .getByText(`Lead ${index + 1} of ${keys.length}`, { exact: true })
        .first()
        .waitFor();
      await page.keyboard.press(key);
      // After "workable" the next lead comes by itself; the others wait for a reason.
      if (key !== 'W' && index < keys.length - 1) await page.keyboard.press('ArrowRight');
    }
    await this.#button('Seal the ratings').click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Seal( now)?$/ })
      .click();
  }

  /** A field of a condition, counted through all groups. */
  condition(n: number, field: 'What is known' | 'Value'): Locator {
    return this.#app.page.getByRole(field === 'Value' ? 'textbox' : 'combobox', {
      name: field === 'Value' ? new RegExp(`^Value.* condition ${n}$`) : `${field} of condition ${n}`,
    });
  }

  testOf(n: number): Locator {
    return this.#button(new RegExp(`Test of condition ${n}`));
  }

  get #terms(): Locator {
    return this.#app.page.getByRole('tablist', { name: 'Terms', exact: true });
  }

  #button(name: string | RegExp): Locator {
    return this.#app.page.getByRole('button', { name });
  }
}
