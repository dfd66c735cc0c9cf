import type { Page } from '@playwright/test';

/** Tells of every "Saved hh:mm:ss" in the header the moment it appears, for a page that has just come up. */
export async function watchSaved(page: Page, saved: () => void): Promise<void> {
  let last = '';
  await page.exposeFunction('headerSays', (text: string) => {
    if (text !== last && text === 'Saved') saved();
    last = text;
  });
  await page.getByRole('banner').evaluate((header) => {
    const tell = (): void => {
      const found = /Saving|Saved(?= \d\d:\d\d:\d\d)|Not saved/.exec(header.textContent);
      void (window as unknown as { headerSays(text: string): Promise<void> }).headerSays(found?.[0] ?? '');
    };
    new MutationObserver(tell).observe(header, { subtree: true, childList: true, characterData: true });
  });
}
