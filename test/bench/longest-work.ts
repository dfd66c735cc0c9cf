import { readFile } from 'node:fs/promises';
import type { DesktopApp } from '../support/desktop-app';

/**
 * The longest task of the page's main thread while something goes on, in milliseconds of its own work: unlike the clock it leaves out what else
 * the machine does meanwhile. `file` is where the recording goes.
 */
export async function longestWork({ inShell }: DesktopApp, file: string, goOn: () => Promise<void>): Promise<number> {
  const pid = await inShell(async ({ BrowserWindow, contentTracing }) => {
    await contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] });
    const [window] = BrowserWindow.getAllWindows();
    return window?.webContents.getOSProcessId();
  }, {});
  await goOn();
  await inShell(({ contentTracing }, to) => contentTracing.stopRecording(to), file);
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const ofPage = traceEvents.filter((event) => event.pid === pid);
  const main = ofPage.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const work = ofPage
    .filter(({ tid, name }) => tid === main?.tid && name.endsWith('RunTask'))
    .map(({ tdur = 0 }) => tdur);
  return work.length === 0 ? Number.NaN : Math.max(...work) / 1000;
}

/** What Chromium records of a task: `tdur` is the time for which the thread itself worked, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
