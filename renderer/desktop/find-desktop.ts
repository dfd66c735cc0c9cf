import type { Bridge } from '../../shared/ipc/bridge';
import { type BrowserPlace, browserDesktop } from './browser-desktop';
import type { Desktop } from './desktop';
import { electronDesktop } from './electron-desktop';

declare global {
  interface Window {
    /** Put there by the preload; missing in a browser tab. */
    readonly parley?: Bridge;
  }
}

/** The host that this page runs on: the desktop app where its preload is there, else a browser tab. */
export function findDesktop(place?: BrowserPlace): Desktop {
  return window.parley ? electronDesktop(window.parley) : browserDesktop(place);
}
