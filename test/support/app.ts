import type { Page } from '@playwright/test';

/** Parley as one person runs it: with a data folder of its own, in a browser or in Electron. Stories see only this. */
export interface App {
  readonly host: 'browser' | 'desktop';
  /** The console window; another object after `relaunch`. */
  readonly page: Page;
  /** Where this person's data lives; kept by `relaunch`, also after `kill`. */
  readonly userData: string;
  /** Where everything lands that is saved. */
  readonly files: string;
  /** Ends the app as a person does, if it runs, and starts it again on the same data. */
  relaunch(): Promise<void>;
  /** SIGKILL to every process of the app at once, as in a crash or a power cut. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** The page of the audience window, once that is open. */
  roomPage(): Promise<Page>;
  /** Waits for a file that the app saved under this name and takes it away, so that saving again can be told apart. */
  savedFile(name: string): Promise<Buffer>;
  /** The same for a PDF. In a browser it is made from the document that went to the print dialog. */
  savedPdf(name: string): Promise<Buffer>;
  /** Answers the next "open file" dialog, which `gesture` must bring up, with this file. */
  chooseFile(file: string, gesture: () => Promise<void>): Promise<void>;
}

/** The folders of one run of a story. */
export interface Folders {
  readonly userData: string;
  /** Takes the place of the person's documents: what is saved lands here. */
  readonly files: string;
}
