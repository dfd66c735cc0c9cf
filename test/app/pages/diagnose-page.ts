import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The Diagnose stage. */
export class DiagnosePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The way into one side's entry. */
  start(side: 'marketing' | 'sales'): Locator {
    return this.#button(`For ${side} only: start`);
  }

  /** The way back into an entry that was begun. */
  goOn(side: 'marketing' | 'sales'): Locator {
    return this.#button(`For ${side} only: go on`);
  }

  async goToQuestion(n: number): Promise<void> {
    const questions = this.#app.page.getByRole('navigation', { name: 'Questions' });
    await questions.getByRole('button', { name: new RegExp(`^Question ${n}:`) }).click();
  }

  /** Where a side writes its answer, or its guess of the other side's. */
  get writing(): Locator {
    return this.#app.page.getByRole('textbox', { name: /^(Your answer|What do you expect)/ });
  }

  get coverUp(): Locator {
    return this.#button('Cover the screen');
  }

  seal(side: 'marketing' | 'sales'): Locator {
    return this.#button(side === 'marketing' ? 'Seal marketing’s answers' : 'Seal sales’ answers');
  }

  get sealNow(): Locator {
    return this.#button('Seal now');
  }

  get reveal(): Locator {
    return this.#button('Reveal both');
  }

  /** What one side said to the open question. */
  answer(side: 'Marketing' | 'Sales'): Locator {
    return this.#app.page.getByRole('region', { name: side, exact: true });
  }

  /** The ratings of the open question's gap. */
  get ratings(): Locator {
    return this.#app.page.getByRole('radiogroup', { name: 'How far apart are the two answers?' }).getByRole('radio');
  }

  get addDecision(): Locator {
    return this.#button('Add a decision');
  }

  get decisionOwner(): Locator {
    return this.#app.page.getByRole('combobox', { name: 'Owner' });
  }

  /** After the reveal: the questions with the rating of each gap. */
  get questions(): Locator {
    return this.#app.page.getByRole('complementary', { name: 'Questions by gap' }).getByRole('listitem');
  }

  /** All decisions in the summary. */
  get decisions(): Locator {
    return this.#app.page
      .getByRole('grid', { name: 'Decisions' })
      .getByRole('row')
      .filter({ has: this.#app.page.getByRole('rowheader') });
  }

  #button(name: string): Locator {
    return this.#app.page.getByRole('button', { name });
  }
}
