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

  /** The way back into an entry that was begun; a screen that hands the laptop over comes first. */
  goOn(side: 'marketing' | 'sales'): Locator {
    return this.#button(`For ${side} only: go on`);
  }

  get backToCover(): Locator {
    return this.#button('Back to the cover');
  }

  async goToQuestion(n: number): Promise<void> {
    const marks = this.#app.page.getByRole('navigation', { name: 'Questions' }).getByRole('button');
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
    await marks.nth(names.findIndex((name) => isMarkOf(name, n))).click();
  }

  /** Where a side writes its answer, or its guess of the other side's; of several lines the first. */
  get writing(): Locator {
    return this.#app.page.getByRole('textbox', { name: /^(Your answer|What do you expect)/ }).first();
  }

  /** Lays out a sheet for each of these people of a side, and for some who stay unnamed. */
  async layOutSheets(side: 'Marketing' | 'Sales', names: readonly string[], unnamed = 0): Promise<void> {
    await this.answer(side)
      .getByRole('button', { name: /^(Several people, one sheet each|Add people)$/ })
      .click();
    const dialog = this.#app.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^(Names|Other names)$/ }).fill(names.join(', '));
    await dialog.getByRole('textbox', { name: 'Somebody unnamed' }).fill(String(unnamed));
    await dialog.getByRole('button', { name: /^Lay out/ }).click();
  }

  /** Hands the laptop to one person and starts the sheet. */
  async handTo(name: string): Promise<void> {
    await this.#button(`For ${name} only:`).click();
    await this.#button('I am alone with it: start').click();
  }

  /** The sheets of a side on the cover, with how far each is. */
  sheets(side: 'marketing' | 'sales'): Locator {
    return this.#app.page.getByRole('list', { name: `Sheets of ${side}` }).getByRole('listitem');
  }

  sealOf(name: string): Locator {
    return this.#button(`Seal ${name}’s answers`);
  }

  /** The grid in which the paper slips of a side are typed in. */
  async openSlips(side: 'Marketing' | 'Sales'): Promise<void> {
    await this.answer(side).getByRole('button', { name: 'Type in paper slips' }).click();
    await this.#button('I am alone with it: start').click();
  }

  /** Lays out a column for each of so many slips without a name. */
  async layOutSlips(unnamed: number): Promise<void> {
    await this.addSlips.first().click();
    const dialog = this.#app.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Somebody unnamed' }).fill(String(unnamed));
    await dialog.getByRole('button', { name: /^Lay out/ }).click();
  }

  /** Makes the PDF of the slips for both sides. */
  async printSlips(): Promise<void> {
    await this.#button('Print answer slips').click();
    await this.#button('Make the PDF').click();
  }

  slipCell(n: number, name: string): Locator {
    return this.#app.page.getByRole('textbox', { name: `Question ${n}, ${name}`, exact: true });
  }

  get addSlips(): Locator {
    return this.#button('Add slips');
  }

  get sealSlips(): Locator {
    return this.#app.page.getByRole('button', { name: /^Seal (the|all) \d+ slips?$/ });
  }

  get settings(): Locator {
    return this.#button('Settings of this diagnosis');
  }

  get predicts(): Locator {
    return this.#app.page.getByText(/^Each side also predicts/);
  }

  get chooseQuestions(): Locator {
    return this.#button('Choose questions');
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

  async rate(word: 'The same' | 'Close' | 'Different' | 'Opposite'): Promise<void> {
    const group = this.#app.page.getByRole('radiogroup', { name: 'How far apart are the two answers?' });
    await group.getByText(word, { exact: true }).click();
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

  /** After the reveal, the way to the question that says this. */
  question(words: string): Locator {
    return this.questions.filter({ hasText: words }).getByRole('button');
  }

  /** One of the screens beside the questions: the summary, the picture, the sorting, the dot votes. */
  place(name: 'Summary' | 'Picture' | 'Sort' | 'Dot votes'): Locator {
    return this.#app.page
      .getByRole('navigation', { name: 'After the reveal' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Writes a decision about the open question. */
  async decide(text: string, owner: string): Promise<void> {
    await this.addDecision.click();
    await this.#app.page.getByRole('textbox', { name: 'What we decide' }).last().fill(text);
    await this.decisionOwner.last().fill(owner);
    await this.#app.page.keyboard.press('Tab');
  }

  /** The gaps of the summary that still wait for a decision. */
  get undecided(): Locator {
    return this.#app.page.getByRole('region', { name: /^To decide/ }).getByRole('listitem');
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

/** Whether a mark of the strip stands for a question: alone, or among those of a table. */
function isMarkOf(name: string, n: number): boolean {
  const [first, last] = [...name.replace(/:.*$/, '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return first !== undefined && first <= n && n <= (last ?? first);
}
