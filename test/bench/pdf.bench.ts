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
      const bare = await printBare(app, html, TIMES);
      const ours = await page.evaluate(([times, count]) => window.bench?.pdf(times, count), [TIMES, pages] as const);
      expect(ours).toBeDefined();
      await report(`PDF of ${pages} pages`, ours?.durations ?? [], 'printToPDF of the same HTML', bare);
      await report('  the longest task of the window', ours?.holds ?? [], 'what is felt', [50, 50, 50]);
    }
  } finally {
    await app.close();
  }
});

/** One bare `printToPDF` of finished HTML after the other, each in a window of its own, tagged and with an outline. */
function printBare({ inShell }: DesktopApp, html: string, times: number): Promise<readonly number[]> {
  return inShell(
    async ({ BrowserWindow, session }, job) => {
      const printing = session.fromPartition('bench-print');
      printing.webRequest.onBeforeRequest(null);
      if (printing.protocol.isProtocolHandled('app')) printing.protocol.unhandle('app');
      printing.protocol.handle(
        'app',
        () => new Response(job.html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
      );
      const durations: number[] = [];
      for (let index = 0; index < job.times; index += 1) {
        const start = performance.now();
        const window = new BrowserWindow({
          show: false,
          webPreferences: { sandbox: true, javascript: false, session: printing },
        });
        await window.loadURL('app://print/document');
        await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        window.destroy();
        durations.push(performance.now() - start);
      }
      return durations;
    },
    { html, times },
  );
}

const TIMES = 9;
