import sampleText from '../../../resources/samples/harbour-and-pine.parley.json?raw';
import { printStyles } from '../../../resources/print/print-styles';
import { findDesktop } from '../../../renderer/desktop/find-desktop';
import { systemClock } from '../../../renderer/state/clock';
import { openLibrary } from '../../../renderer/state/library';
import { newId } from '../../../renderer/state/new-id';
import type { WorkshopSession } from '../../../renderer/state/workshop-session';
import { openStore } from '../../../renderer/storage/open-store';
import { setNotes } from '../../../shared/commands/setup';
import { change, startHistory } from '../../../shared/history/history';
import type { WorkshopId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { analyseWins } from '../../../shared/journeys/analysis';
import { reportHtml } from '../../../shared/report/report-html';
import { slaReport } from '../../../shared/report/sla-report';
import { parse } from '../../../shared/workshop/parse';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Bench } from '../bench';
import { manyWins } from './many-wins';

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
  async pdf(times, which) {
    const desktop = findDesktop();
    const agreement = () =>
      reportHtml(slaReport(freshSample(), { document: 'draft', today: systemClock.today() }), printStyles);
    return measure(times, async () => {
      const html = which === 'agreement' ? agreement() : '<!doctype html><title>Empty</title>';
      const outcome = await desktop.savePdf({ suggestedName: `${which}.pdf`, html });
      invariant(outcome.status === 'saved' || null, 'the bench answers the dialog itself');
    });
  },
  async patterns(times) {
    const journeys = manyWins(100, 50);
    const { patterns } = freshSample();
    return measure(times, async () => {
      analyseWins({ journeys, patterns });
    });
  },
};

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
