import type { Locator } from '@playwright/test';
import type { App } from '../../support/app';

/** The step timer in the header and its panel. */
export class Timer {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get button(): Locator {
    return this.#app.page.getByRole('button', { name: /^Timer: / });
  }

  /** Starts or pauses by the key. */
  toggle = () => this.#app.page.keyboard.press('ControlOrMeta+Shift+y');

  /** Times the next step of the agenda. */
  async startNext(): Promise<void> {
    await this.button.click();
    await this.#app.page
      .getByRole('button', { name: /^Start / })
      .first()
      .click();
    await this.#app.page.keyboard.press('Escape');
  }

  /** Sets how long the running step is. */
  async setMinutes(minutes: number): Promise<void> {
    await this.button.click();
    const length = this.#app.page.getByRole('textbox', { name: 'Length of this step' });
    await length.fill(String(minutes));
    await length.press('Enter');
    await this.#app.page.keyboard.press('Escape');
  }
}
