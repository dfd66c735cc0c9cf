import { chromium, type BrowserContext, type Download, type Page } from '@playwright/test';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { runsAsRoot } from '../../scripts/lib/electron-arguments.mjs';
import type { App, Folders } from './app';
import { takeFile } from './files';
import { killGroup } from './processes';

/** The app in a browser: the built pages, served from `url`, in a profile of its own. */
export async function launchInBrowser(url: string, { userData, files }: Folders): Promise<App> {
  let { context, page } = await open(url, userData, files);
  return {
    host: 'browser',
    userData,
    files,
    get page() {
      return page;
    },
    async relaunch() {
      await context.close();
      ({ context, page } = await open(url, userData, files));
    },
    async kill() {
      await killGroup(await processId(context));
    },
    close: () => context.close(),
    async roomPage() {
      const isRoom = (other: Page): boolean => other.url().includes('room.html');
      return context.pages().find(isRoom) ?? (await context.waitForEvent('page', isRoom));
    },
    savedFile: (name) => takeFile(files, name),
    savedPdf: () => printedPdf(page),
    async chooseFile(file, gesture) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), gesture()]);
      await chooser.setFiles(file);
    },
  };
}

async function open(url: string, userData: string, files: string): Promise<{ context: BrowserContext; page: Page }> {
  const browser = await findBrowser();
  if (!browser.ok) throw new Error(browser.why);
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: browser.path,
    env: { ...process.env, ...browser.env },
    chromiumSandbox: !runsAsRoot,
    viewport: { width: 1366, height: 768 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('download', (download) => void keep(download, files));
  await page.goto(url);
  return { context, page };
}

/** Does what the person does in the print dialog: "Save as PDF". Takes the document away, so that another can be told apart. */
async function printedPdf(page: Page): Promise<Buffer> {
  const frame = page.getByTitle('Document to print');
  await frame.waitFor({ state: 'attached' });
  const html = await frame.evaluate((element: HTMLIFrameElement) => {
    element.remove();
    return element.srcdoc;
  });
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await paper.close();
  return pdf;
}

/** A download appears under its name only when it is complete. */
async function keep(download: Download, files: string): Promise<void> {
  const file = path.join(files, download.suggestedFilename());
  await download.saveAs(`${file}.part`);
  await rename(`${file}.part`, file);
}

async function processId(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const main = answer?.processInfo.find((info) => info.type === 'browser');
  if (!main) throw new Error('The browser does not tell its process.');
  return main.id;
}
