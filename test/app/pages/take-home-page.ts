import { expect, type Locator } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../../support/app';

/** The dialog that takes everything home. */
export class TakeHomePage {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get dialog(): Locator {
    return this.#app.page.getByRole('dialog', { name: 'Take home' });
  }

  async open(): Promise<void> {
    await this.#app.page.getByRole('main').getByRole('button', { name: 'Take home …' }).click();
    await expect(this.dialog).toBeVisible();
  }

  item(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name });
  }

  /** Chooses exactly these. */
  async choose(...names: readonly string[]): Promise<void> {
    for (const box of await this.dialog.getByRole('listitem').getByRole('checkbox').all()) {
      const name = (await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? '')).split('\n')[0];
      const isWanted = names.includes(name ?? '');
      if (isWanted !== (await box.isChecked())) await box.evaluate((input: HTMLInputElement) => input.click());
    }
  }

  get leaveOut(): Locator {
    return this.dialog.getByRole('button', { name: 'Leave out names …' });
  }

  kind(name: string): Locator {
    return this.dialog.getByRole('switch', { name });
  }

  get openFolder(): Locator {
    return this.dialog.getByRole('button', { name: 'Open the folder' });
  }

  get save(): Locator {
    return this.dialog.getByRole('button', { name: 'Save to a folder …' });
  }

  /** The names of the files that were saved. */
  async savedNames(): Promise<readonly string[]> {
    const files = this.dialog.getByRole('list', { name: 'Files that were saved' });
    await expect(files).toBeVisible({ timeout: 120_000 });
    return files.getByRole('listitem').allTextContents();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).last().click();
  }
}

/** Every file of a folder, by name. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
  );
}
