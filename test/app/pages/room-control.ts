import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from '../../support/app';

export type RoomCondition = 'Off' | 'Showing' | `Pinned: ${string}` | 'Blank' | 'Frozen' | 'Display lost';

/** The console's control of the room display, by its keys as a facilitator uses them, and the display itself. */
export class RoomControl {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Opens the audience window and gives its page. */
  async open(): Promise<Page> {
    await this.#app.page.keyboard.press('ControlOrMeta+Shift+d');
    const room = await this.#app.roomPage();
    await this.expect('Showing');
    return room;
  }

  close = () => this.#app.page.keyboard.press('ControlOrMeta+Shift+d');
  blank = () => this.#app.page.keyboard.press('ControlOrMeta+Shift+b');
  freeze = () => this.#app.page.keyboard.press('ControlOrMeta+Shift+f');

  /** Waits until the header says that the display stands so. */
  async expect(condition: RoomCondition): Promise<void> {
    await expect(this.button).toHaveAccessibleName(`Room display: ${condition}`);
  }

  get button(): Locator {
    return this.#app.page.getByRole('button', { name: /^Room display: / });
  }

  /** Keeps one thing on the display, by the panel. */
  async show(what: string): Promise<void> {
    await this.button.click();
    await this.#app.page.getByRole('radiogroup', { name: 'Show' }).getByRole('radio', { name: what }).click();
    await this.#app.page.keyboard.press('Escape');
  }

  /** Puts the first question on the display as a prompt. */
  async showFirstQuestion(): Promise<void> {
    await this.button.click();
    await this.#app.page.getByRole('button', { name: 'Show the first question' }).click();
    await this.#app.page.keyboard.press('Escape');
  }
}
