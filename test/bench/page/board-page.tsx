import '../../../renderer/zod-config';
import '../../../renderer/ui/base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { CanvasView } from '../../../renderer/features/journeys/canvas/CanvasView';
import { DateProblems } from '../../../renderer/features/journeys/DateProblems';
import { TableView } from '../../../renderer/features/journeys/table/TableView';
import { ClockContext, systemClock } from '../../../renderer/state/clock';
import { SessionContext, useWorkshop } from '../../../renderer/state/session-context';
import { openSession, type WorkshopSession } from '../../../renderer/state/workshop-session';
import { startHistory } from '../../../shared/history/history';
import type { JourneyId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { layoutJourney } from '../../../shared/journeys/layout';
import { addDays, type IsoDate } from '../../../shared/time';
import { type Journey, LANES } from '../../../shared/workshop/schema/journeys';
import { link, touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';
import { type BoardFrames, boardFrames, painted } from './board-frames';
import type { PlainCard } from './lean-board-page';

declare global {
  interface Window {
    board?: BoardFrames & {
      /** Milliseconds until the board of a win with so many touchpoints is painted. */
      mount(touchpoints: number): Promise<number>;
      /** Resolves when the table of such a win is there. */
      mountTable(touchpoints: number): Promise<void>;
      /** Watches for how long nothing else can happen; `stop` gives the longest such time, in milliseconds. */
      watchHolds(): { readonly stop: () => number };
      /** The same cards for a plain page. */
      cards(touchpoints: number): readonly PlainCard[];
    };
  }
}

window.board = {
  ...boardFrames,
  async mount(touchpoints) {
    const session = sessionWith(touchpoints);
    const start = performance.now();
    mountIn(session, <Board />);
    await painted('[data-detail="picture"] svg, .react-flow__node');
    return performance.now() - start;
  },
  async mountTable(touchpoints) {
    mountIn(sessionWith(touchpoints), <Table />);
    await painted('td input');
  },
  watchHolds() {
    let longest = 0;
    let before = performance.now();
    // A timer and not a message: messages as fast as they go leave so much to clear away that clearing it is the longest hold.
    const watch = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - before - WATCH_MS);
      before = now;
    }, WATCH_MS);
    return {
      stop: () => {
        clearInterval(watch);
        return longest;
      },
    };
  },
  cards(touchpoints) {
    const journey = journeyOf(touchpoints);
    const { touchpoints: placed } = layoutJourney(journey, {
      dayWidth: 8,
      silenceDays: 30,
      squeeze: true,
      fallback: systemClock.today(),
    });
    return placed.map(({ id, x, y }) => ({ id, x, y, title: journey.touchpoints.byId[id]?.title ?? '' }));
  },
};

/** An open workshop whose one win has so many touchpoints. */
function sessionWith(touchpoints: number): WorkshopSession {
  const sink = { push: () => undefined, flush: async () => true, retry: () => undefined, close: () => undefined };
  return openSession(
    startHistory(withJourneys(newWorkshop(), journeyOf(touchpoints))),
    { kind: 'saved', at: null },
    systemClock,
    () => sink,
  );
}

/** Puts something into the page that shows a workshop. */
function mountIn(session: WorkshopSession, children: ReactNode): void {
  createRoot(invariant(document.querySelector('#root'), 'the page has a root')).render(
    <ClockContext value={systemClock}>
      <SessionContext value={session}>{children}</SessionContext>
    </ClockContext>,
  );
}

function Board() {
  const journey = useWorkshop(({ journeys }) => journeys.byId[BOARD]);
  return journey ? <CanvasView journey={journey} /> : null;
}

function Table() {
  const journey = useWorkshop(({ journeys }) => journeys.byId[BOARD]);
  return journey ? (
    <>
      <DateProblems journey={journey} onSelect={() => undefined} onClose={() => undefined} />
      <TableView journey={journey} />
    </>
  ) : null;
}

const BOARD = 'board' as JourneyId;

/** How often it is looked whether something else can happen, in milliseconds. */
const WATCH_MS = 4;

/** Touchpoints in all lanes, two a day, with a pause now and then, most of them linked to the one before. */
function journeyOf(count: number): Journey {
  const start = '2025-01-07' as IsoDate;
  const dayOf = (index: number) => addDays(start, Math.floor(index / 2) + Math.floor(index / 40) * 5);
  const names = ['Webinar', 'Call with the head of purchasing', 'Case study read', 'Demo', 'Asked for a price by mail'];
  return win(BOARD, dayOf(count), {
    touchpoints: Array.from({ length: count }, (_, index) =>
      touchpoint(`t${index}`, LANES[index % LANES.length] ?? 'buyer', dayOf(index), {
        title: `${names[index % names.length]} ${index}`,
        important: index % 9 === 0,
        evidence: index % 3 === 0 ? 'crm' : 'remembered',
      }),
    ),
    links: Array.from({ length: Math.floor(count / 2) }, (_, index) =>
      link(`l${index}`, `t${2 * index}`, `t${2 * index + 1}`),
    ),
  });
}
