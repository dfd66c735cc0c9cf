import sampleText from '../../../resources/samples/harbour-and-pine.parley.json?raw';
import { printableHtml } from '../../../resources/print/print-styles';
import { findDesktop } from '../../../renderer/desktop/find-desktop';
import { systemClock } from '../../../renderer/state/clock';
import { openLibrary } from '../../../renderer/state/library';
import { newId } from '../../../renderer/state/new-id';
import { readImport } from '../../../renderer/state/read-import';
import type { WorkshopSession } from '../../../renderer/state/workshop-session';
import { openStore } from '../../../renderer/storage/open-store';
import { setNotes } from '../../../shared/commands/setup';
import { change, startHistory } from '../../../shared/history/history';
import type { JourneyId, WorkshopId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { analyseWins } from '../../../shared/journeys/analysis';
import type { Report } from '../../../shared/report/model';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../shared/workshop/table';
import type { Bench } from '../bench';
import { manyWins } from './many-wins';
import { type Row, rowsOf } from './rows-of';

declare global {
  interface Window {
    bench?: Bench;
  }
}

/** What is measured inside the page, over the app's own modules; each gives the durations in milliseconds. */
window.bench = {
  async rawPut(times) {
    const database = await openRaw();
    return measure(times, (index) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ id: 'one', text: textOf(index) });
      return new Promise((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('error', () => reject(transaction.error));
      });
    });
  },
  async edit(times, withVault) {
    const store = await openStore();
    const vault = withVault ? findDesktop().vault : null;
    const library = openLibrary({ store, vault, clock: systemClock, storeFailed: () => undefined });
    const workshop = freshSample();
    await library.add(workshop);
    const session = invariant(await library.open(workshop.id), 'it was just added');
    return measure(times, async (index) => {
      session.dispatch(setNotes(textOf(index)));
      await saved(session);
    });
  },
  async vaultAppend(times) {
    const vault = invariant(findDesktop().vault, 'this is measured in Electron');
    const workshop = freshSample();
    let history = startHistory(workshop);
    await vault.snapshot(workshop.id, history);
    return measure(times, async (index) => {
      const next = invariant(change(history, setNotes(textOf(index)), systemClock.now()), 'every text differs');
      history = next.history;
      await vault.append(workshop.id, [next.change]);
    });
  },
  pagesHtml: (pages) => printableHtml(reportOf(freshSample(), pages)),
  async pdf(times, pages) {
    const desktop = findDesktop();
    const workshops = Array.from({ length: times }, freshSample);
    const holds = longestHolds();
    const durations = await measure(times, async (index) => {
      const workshop = invariant(workshops[index], 'there is one for each turn');
      const html = await printableHtml(reportOf(workshop, pages, index));
      const outcome = await desktop.savePdf({ suggestedName: `${pages}.pdf`, html });
      invariant(outcome.status === 'saved' || null, 'the bench answers the dialog itself');
      holds.next();
    });
    return { durations, holds: holds.all };
  },
  async import(times) {
    const library = openLibrary({
      store: await openStore(),
      vault: findDesktop().vault,
      clock: systemClock,
      storeFailed: () => undefined,
    });
    const texts = Array.from({ length: times }, largeFile);
    const holds = longestHolds();
    const durations = await measure(times, async (index) => {
      const reading = await readImport(texts[index] ?? '', new AbortController().signal);
      invariant(reading.kind === 'read' || null, 'the file is sound');
      if (reading.kind === 'read') await library.add(reading.workshop);
      holds.next();
    });
    return { durations, holds: holds.all };
  },
  async rawImport(times, kept) {
    const database = await openRaw();
    const texts = Array.from({ length: times }, largeFile);
    const durations = await measure(times, async (index) => {
      const document = JSON.parse(texts[index] ?? '') as Row;
      const transaction = database.transaction('rows', 'readwrite');
      const store = transaction.objectStore('rows');
      for (const row of kept === 'rows' ? rowsOf(document) : [document]) store.put(row);
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('error', () => reject(transaction.error));
      });
    });
    database.close();
    return durations;
  },
  async patterns(times) {
    const journeys = manyWins(100, 50);
    const { patterns } = freshSample();
    return measure(times, async () => {
      analyseWins({ journeys, patterns });
    });
  },
};

/** The text of a workshop of about 10 MB: the sample with a great many wins. */
function largeFile(): string {
  const sample = freshSample();
  const journeys: Workshop['journeys'] = tableOf<JourneyId, Journey>([
    ...list(sample.journeys),
    ...list(manyWins(170, 100)),
  ]);
  return serialize({ ...sample, journeys });
}

/** About so many pages of the sample's agreement, over and over, with their contents; `copy` makes each another document. */
function reportOf(workshop: Workshop, pages: number, copy = 0): Report {
  const report = slaReport(workshop, { document: 'draft', today: systemClock.today() });
  const sections = Array.from({ length: Math.ceil((pages * SECTIONS_ON_TEN_PAGES) / 10) }, (_, index) => ({
    ...invariant(report.sections[index % SECTIONS_ON_TEN_PAGES], 'the agreement has more sections'),
    number: `${index + 1}`,
  }));
  return { ...report, title: `${report.title} ${copy}`, hasContents: true, sections };
}

const SECTIONS_ON_TEN_PAGES = 6;

/** The longest time that the page was held up by one thing, from one `next` to the other; 0 where none took 50 ms. */
function longestHolds() {
  const all: number[] = [];
  let longest = 0;
  const watch = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => watch(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return {
    all,
    next() {
      watch(observer.takeRecords());
      all.push(longest);
      longest = 0;
    },
  };
}

async function measure(times: number, run: (index: number) => Promise<void>): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await run(index);
    durations.push(performance.now() - start);
  }
  return durations;
}

function saved({ store }: WorkshopSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(({ save }) => {
      if (save.kind !== 'saved') return;
      stop();
      resolve();
    });
  });
}

function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('raw');
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows', { keyPath: 'id' }));
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function freshSample(): Workshop {
  const read = parse(sampleText);
  const sample = invariant(read.ok ? read.value : null, 'the sample can be read');
  return { ...sample, id: newId<WorkshopId>() };
}

const textOf = (index: number): string => `Note ${index}: ${'what the room said about it. '.repeat(8)}`;
