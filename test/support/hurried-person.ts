import type { Locator } from '@playwright/test';
import { SetupPage } from '../app/pages/setup-page';
import type { App } from './app';
import type { EditRecord } from './edit-record';
import { watchSaved } from './save-watch';

/** Somebody who fills in Set up without a pause, and notes for each edit whether the app acknowledged it. */
export class HurriedPerson {
  readonly #app: App;
  readonly #record: EditRecord;
  readonly #random: () => number;
  readonly #setup: SetupPage;
  #edits = 0;
  #saved = 0;
  readonly #waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  #gone: Promise<never> = Promise.race([]);

  constructor(app: App, record: EditRecord, random: () => number) {
    this.#app = app;
    this.#record = record;
    this.#random = random;
    this.#setup = new SetupPage(app);
  }

  /** Sits down in front of the app that has just come up. */
  async sitDown(): Promise<void> {
    this.#gone = this.#app.page
      .waitForEvent('close', { timeout: 0 })
      .then(() => Promise.reject(new Error('The app is gone.')));
    this.#gone.catch(() => {});
    await watchSaved(this.#app.page, () => {
      this.#record.acknowledge();
      this.#saved += 1;
      for (const { until, resolve } of this.#waiting) if (this.#saved >= until) resolve();
    });
  }

  /** Resolves at the very moment the app has said "Saved" so many times more. */
  saved(times: number): Promise<void> {
    const until = this.#saved + times;
    return new Promise((resolve) => this.#waiting.push({ until, resolve }));
  }

  /** Adds somebody to each side, so that there are names and roles to write. */
  async addPeople(): Promise<void> {
    for (const group of ['someone from marketing', 'someone from sales'] as const) {
      const saved = this.saved(1);
      await this.#setup.addPersonButton(group).click();
      await saved;
    }
  }

  /** Edits one place and waits for the app to say that it is saved. */
  async edit(): Promise<void> {
    const saved = this.saved(1);
    this.#edits += 1;
    if (this.#edits % STEP_EVERY === 0) await this.#addStep();
    else await this.#fillIn();
    await Promise.race([saved, this.#gone]);
  }

  async editUntilGone(): Promise<void> {
    try {
      for (;;) await this.edit();
    } catch (error) {
      if (!this.#app.page.isClosed()) throw error;
    }
  }

  /** What stands in each place now. */
  async read(): Promise<ReadonlyMap<string, string>> {
    const values = await Promise.all(
      this.#places().map(async ([place, field]) => [place, await field.inputValue()] as const),
    );
    return new Map([...values, [STEPS, await this.#countSteps()]]);
  }

  async #fillIn(): Promise<void> {
    const places = this.#places();
    const [place, field] = places[Math.floor(this.#random() * places.length)] ?? places[0];
    const value = place.startsWith('minutes') ? String(1 + (this.#edits % 1400)) : `${place}, edit ${this.#edits}`;
    this.#record.typed(place, value);
    await field.fill(value);
    await field.press('Tab');
  }

  async #addStep(): Promise<void> {
    this.#record.typed(STEPS, String(Number(await this.#countSteps()) + 1));
    await this.#setup.addStep();
  }

  async #countSteps(): Promise<string> {
    return String(await this.#setup.steps.count());
  }

  #places(): readonly [Place, ...Place[]] {
    const { client, workshopName, notes, roles } = this.#setup;
    return [
      ['client', client],
      ['name of the workshop', workshopName],
      ['notes', notes],
      ['name in marketing', this.#setup.names('Marketing')],
      ['name in sales', this.#setup.names('Sales')],
      ['role in marketing', roles.nth(0)],
      ['role in sales', roles.nth(1)],
      ['step 2', this.#setup.step(2)],
      ['minutes of step 1', this.#setup.minutesOfStep(1)],
      ['minutes of step 3', this.#setup.minutesOfStep(3)],
    ];
  }
}

type Place = readonly [name: string, field: Locator];

const STEPS = 'number of steps';
const STEP_EVERY = 12;
