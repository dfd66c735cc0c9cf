import { version } from '../../package.json';
import type { SavedTextKind, SaveOutcome } from '../../shared/ipc/contract';
import { browserRoom } from './browser-room';
import type { Desktop } from './desktop';
import { backupDownload, readingOf } from './browser-backup';
import { pickFile, pickTextFile } from './pick-text-file';
import { printDocument } from './print-document';

/** Where a browser tab keeps what it comes back to; without one, every start begins at the library. */
export interface BrowserPlace {
  /** Null when nothing was remembered, or when the browser keeps nothing. */
  recall(): Promise<string | null>;
  remember(view: string): Promise<void>;
}

/** A browser tab as host: no vault, no native menu; files come and go through the browser's own dialogs. */
export function browserDesktop(place?: BrowserPlace): Desktop {
  return {
    kind: 'browser',
    vault: null,
    room: browserRoom(),
    claim: claimTab,
    recallView: async () => (await place?.recall()) ?? null,
    rememberView: async (view) => place?.remember(view),
    openWorkshopFile: () => pickTextFile('.json,application/json'),
    openKitFile: () => pickTextFile('.json,application/json'),
    onFileGiven: () => () => {},
    saveText: async ({ suggestedName, text, kind }) => {
      download(suggestedName, new Blob([text], { type: TEXT_TYPES[kind ?? 'workshop'] }));
      return { status: 'saved', name: suggestedName };
    },
    savePicture: async ({ suggestedName, kind, data }) => {
      download(suggestedName, kind === 'png' ? pixels(data) : new Blob([data], { type: 'image/svg+xml' }));
      return { status: 'saved', name: suggestedName };
    },
    savePdf: async ({ suggestedName, html }, { signal } = {}) => {
      if (signal?.aborted) return { status: 'cancelled' };
      await printDocument(html);
      return { status: 'saved', name: suggestedName };
    },
    makePdf: async () => null,
    chooseFolder: async (name) => ({ status: 'chosen', folder: { name, open: null, save: downloadOne } }),
    beginBackup: async (suggestedName) => ({
      status: 'begun',
      file: backupDownload((whole) => {
        download(suggestedName, whole);
        return suggestedName;
      }),
    }),
    async openBackup() {
      const file = await pickFile('.json,application/json');
      return file ? { status: 'opened', file: readingOf(file) } : { status: 'cancelled' };
    },
    onFileChanged: () => () => {},
    reload: () => window.location.reload(),
    setMenu: async () => {},
    onMenuAction: () => () => {},
    onFlush: flushWhenLeaving,
    about: async () => ({ version, host: browserName(navigator.userAgent), dataFolder: '' }),
  };
}

/** One tab at a time: two would overwrite each other. A tab that is just being reloaded gives its claim back in a moment. */
async function claimTab(): Promise<boolean> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (await tryToClaim()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function tryToClaim(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request('parley', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // The lock is held for as long as this promise is open: until the tab goes.
      return lock && new Promise(() => {});
    });
  });
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The browser asks where each file goes, or puts all of them where downloads go. */
async function downloadOne(name: string, data: string | Uint8Array<ArrayBuffer>): Promise<SaveOutcome> {
  download(name, new Blob([data]));
  // Downloads that are asked for in one moment are taken for one, and all but the first are dropped.
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_DOWNLOADS));
  return { status: 'saved', name };
}

const BETWEEN_DOWNLOADS = 250;

function pixels(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** A tab cannot be kept from closing; hiding is the last moment in which work started is reliably finished. */
function flushWhenLeaving(flush: () => Promise<boolean>): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  const whenLeft = () => void flush();
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', whenLeft);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', whenLeft);
  };
}

/** "Firefox 145": name and main version out of the user agent, the whole of it when neither is known. */
function browserName(userAgent: string): string {
  for (const [token, name] of BROWSERS) {
    const found = new RegExp(`${token}/(\\d+)`).exec(userAgent);
    if (found) return `${name} ${found[1]}`;
  }
  return userAgent;
}

/** Edge also says Chrome, and Chrome also says Safari: the order decides. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Version', 'Safari'],
] as const;
const TEXT_TYPES = {
  workshop: 'application/json',
  kit: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
} as const satisfies Record<SavedTextKind, string>;
