import { expect, type Locator } from '@playwright/test';
import type { App } from '../../support/app';

export type StageName =
  | 'Set up'
  | 'Diagnose'
  | 'Map wins'
  | 'Find patterns'
  | 'Define'
  | 'Measure'
  | 'Agree'
  | 'Sign and export';

/** What stands around every stage: banners, header, stage rail. */
export class Frame {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get header(): Locator {
    return this.#app.page.getByRole('banner');
  }

  /** What the app says about itself across the top of the window. */
  notice(text: string | RegExp): Locator {
    return this.#app.page.getByRole('status').filter({ hasText: text });
  }

  /** A message at the edge of the window. */
  toast(text: string | RegExp): Locator {
    return this.#app.page.getByRole('alertdialog').filter({ hasText: text });
  }

  async dismissToast(text: string): Promise<void> {
    await this.toast(text).getByRole('button', { name: 'Dismiss' }).click();
    await expect(this.toast(text)).toBeHidden();
  }

  /** Takes back the newest change; its name says which. */
  get undo(): Locator {
    return this.header.getByRole('button', { name: /^Undo/ });
  }

  stageHeading(name: StageName): Locator {
    return this.#app.page.getByRole('heading', { name, level: 1 });
  }

  async goTo(name: StageName): Promise<void> {
    const stages = this.#app.page.getByRole('navigation', { name: 'Stages' });
    await stages.getByRole('button', { name: new RegExp(`^\\d ?${name}`) }).click();
    await expect(this.stageHeading(name)).toBeVisible();
  }

  async chooseAppearance(name: 'Light' | 'Dark'): Promise<void> {
    const { page } = this.#app;
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: `${name} appearance` }).click();
    await expect(page.getByRole('menu')).toBeHidden();
  }

  async openPalette(): Promise<void> {
    await this.#app.page.keyboard.press('ControlOrMeta+k');
    await expect(this.#app.page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
  }

  /** Finds an action in the palette and runs it. */
  async runAction(name: string): Promise<void> {
    await this.openPalette();
    const { page } = this.#app;
    const found = page.getByRole('dialog', { name: 'Command palette' }).getByRole('menuitem');
    await page.keyboard.type(name.replace(/…$/, ''));
    await expect(found.first()).toContainText(name);
    await page.keyboard.press('Enter');
  }

  async openShortcuts(): Promise<void> {
    await this.#app.page.keyboard.press('ControlOrMeta+/');
    await expect(this.#app.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  }

  async backToLibrary(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Workshops', exact: true }).click();
    await expect(this.#app.page.getByRole('heading', { name: 'Workshops', level: 1 })).toBeVisible();
  }

  /** Waits until the header says that everything is safe. Right after an edit it has said "Saving" by then. */
  async saved(): Promise<void> {
    await this.header.getByText(/^(Saved \d\d:\d\d:\d\d|All changes saved)$/).waitFor();
  }

  get notSaved(): Locator {
    return this.header.getByText('Not saved', { exact: true });
  }
}
