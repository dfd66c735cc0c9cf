import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { runsAsRoot } from './electron-arguments.mjs';

/** @typedef {{ readonly ok: true, readonly value: Uint8Array } | { readonly ok: false, readonly error: string }} Printed */

/**
 * Prints finished HTML documents to PDF in a headless Chromium that runs no script and reaches nothing, as the desktop app does.
 * The browser is started with the first document.
 */
export function openPrinter() {
  /** @type {Promise<import('@playwright/test').Browser | string> | undefined} */
  let starting;
  return {
    /**
     * @param {string} html
     * @returns {Promise<Printed>}
     */
    async print(html) {
      starting ??= start();
      const browser = await starting;
      if (typeof browser === 'string') return { ok: false, error: browser };
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const page = await context.newPage();
      await page.setContent(html);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      await context.close();
      return { ok: true, value: pdf };
    },
    /**
     * Runs a function over a drawing in an empty page; it gives the pixels in base64.
     * @param {string} svg
     * @param {(svg: string) => Promise<string>} draw
     * @returns {Promise<Printed>}
     */
    async png(svg, draw) {
      starting ??= start();
      const browser = await starting;
      if (typeof browser === 'string') return { ok: false, error: browser };
      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      const pixels = await page.evaluate(draw, svg);
      await context.close();
      return { ok: true, value: Buffer.from(pixels, 'base64') };
    },
    async close() {
      const browser = await starting;
      if (browser && typeof browser !== 'string') await browser.close();
    },
  };
}

/** @returns {Promise<import('@playwright/test').Browser | string>} the browser, or why there is none */
async function start() {
  const found = await findBrowser();
  if (!found.ok) return `There is no browser to print with: ${found.why}; install Chromium or set CHROME_PATH.`;
  try {
    return await chromium.launch({
      executablePath: found.path,
      env: { ...process.env, ...found.env },
      chromiumSandbox: !runsAsRoot,
    });
  } catch {
    return `The browser at ${found.path} did not start, so nothing could be printed.`;
  }
}
