import { expect, test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { type DesktopApp, launchInElectron } from '../support/desktop-app';
import { makeBenchApp, report } from './bench';

test('documents as PDF', async () => {
  test.setTimeout(300_000);
  const info = test.info();
  const benchApp = await makeBenchApp(info.outputPath('app'));
  const folders = { userData: info.outputPath('data'), files: info.outputPath('files') };
  await Promise.all([mkdir(folders.userData, { recursive: true }), mkdir(folders.files, { recursive: true })]);
  const app = await launchInElectron(folders, benchApp);
  const { page } = app;
  try {
    await page.goto('app://bundle/bench.html');
    await page.waitForFunction(() => window.bench !== undefined);
    for (const pages of [10, 50]) {
      const html = await page.evaluate((count) => window.bench?.pagesHtml(count) ?? '', pages);
      const bare = await printBare(app, html, { times: TIMES, isWindowKept: false });
      const again = await printBare(app, html, { times: TIMES, isWindowKept: true });
      const ours = await page.evaluate(([times, count]) => window.bench?.pdf(times, count), [TIMES, pages] as const);
      expect(ours).toBeDefined();
      const name = `PDF of ${pages} pages`;
      await report(name, ours?.durations ?? [], 'printToPDF of the same HTML, a window each', bare);
      await report(name, ours?.durations ?? [], 'printToPDF of the same HTML, one window for all', again);
      await report('  the longest task of the window', ours?.holds ?? [], 'what is felt', [50, 50, 50]);
    }
  } finally {
    await app.close();
  }
});

/** One bare `printToPDF` of finished HTML after the other, each in a window of its own or all in one, tagged and with an outline. */
function printBare(
  { inShell }: DesktopApp,
  html: string,
  { times, isWindowKept }: { readonly times: number; readonly isWindowKept: boolean },
): Promise<readonly number[]> {
  return inShell(
    async ({ BrowserWindow, session }, job) => {
      const printing = session.fromPartition('bench-print');
      printing.webRequest.onBeforeRequest(null);
      if (printing.protocol.isProtocolHandled('app')) printing.protocol.unhandle('app');
      printing.protocol.handle(
        'app',
        () => new Response(job.html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
      );
      const open = () =>
        new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false, session: printing } });
      const durations: number[] = [];
      let window: Electron.BrowserWindow | undefined;
      for (let index = 0; index < job.times; index += 1) {
        const start = performance.now();
        window ??= open();
        await window.loadURL('app://print/document');
        await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        if (!job.isWindowKept) {
          window.destroy();
          window = undefined;
        }
        durations.push(performance.now() - start);
      }
      window?.destroy();
      return durations;
    },
    { html, times, isWindowKept },
  );
}

const TIMES = 9;
