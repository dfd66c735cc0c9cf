import type { Locator } from '@playwright/test';
import type { App } from './app';

/** Somebody who uses nothing but the keyboard. */
export class KeyboardPerson {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  async press(keys: string, times = 1): Promise<void> {
    for (let done = 0; done < times; done += 1) await this.#app.page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    await this.#app.page.keyboard.type(text);
  }

  /** Presses Tab until the thing has the focus. */
  async tabTo(target: Locator, { back = false, most = 120 } = {}): Promise<void> {
    for (let presses = 0; presses <= most; presses += 1) {
      if (await this.isOn(target)) return;
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Not reached in ${most} presses of Tab: ${String(target)}`);
  }

  /** Goes to a button or a link and presses it. */
  async use(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }

  /** Goes to a field and writes in it, over what was there. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.press('ControlOrMeta+a');
    await this.type(text);
  }

  /** Types into the field that has the focus and goes on to the next. */
  async typeAndGoOn(text: string): Promise<void> {
    await this.type(text);
    await this.press('Tab');
  }

  /** Goes to an entry of the menu that is open, and takes it. */
  async choose(name: string): Promise<void> {
    const entry = this.#app.page.getByRole('menuitem', { name, exact: true });
    for (let presses = 0; presses < 50 && !(await this.isOn(entry)); presses += 1) await this.press('ArrowDown');
    await this.press('Enter');
  }

  async isOn(target: Locator): Promise<boolean> {
    return (await target.and(this.#app.page.locator(':focus')).count()) > 0;
  }
}
