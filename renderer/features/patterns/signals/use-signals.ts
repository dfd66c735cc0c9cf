import { useMemo } from 'react';
import type { DisconnectId } from '../../../../shared/ids';
import { citedBy } from '../../../../shared/journeys/signals/cited';
import { type Detected, detectSignals } from '../../../../shared/journeys/signals/detect';
import type { Signal } from '../../../../shared/journeys/signals/signal';
import { winsOf } from '../../../../shared/journeys/wins';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { useWorkshop } from '../../../state/session-context';

/** What the rules find in the wins, and what the room has made of it. */
export interface Signals {
  readonly journeys: Workshop['journeys'];
  readonly thresholds: Workshop['patterns']['thresholds'];
  readonly dismissed: Workshop['patterns']['dismissed'];
  readonly wins: number;
  readonly detected: Detected;
  /** The signals that are not set aside. */
  readonly listed: readonly Signal[];
  /** The disconnects that were written from a signal, by its key. */
  readonly entries: ReadonlyMap<string, DisconnectId>;
  /** The disconnects that cite what a signal points at without being written from it, by its key. */
  readonly cited: ReadonlyMap<string, DisconnectId>;
}

/** Looks the wins through again only when they or a threshold have changed. */
export function useSignals(): Signals {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const { thresholds, dismissed, disconnects } = useWorkshop((workshop) => workshop.patterns);
  const wins = useMemo(() => winsOf(journeys).length, [journeys]);
  const detected = useMemo(() => detectSignals({ journeys, patterns: { thresholds } }), [journeys, thresholds]);
  const entries = useMemo(
    () => new Map(list(disconnects).flatMap(({ id, signal }) => (signal === '' ? [] : [[signal, id] as const]))),
    [disconnects],
  );
  const cited = useMemo(() => {
    const written = list(disconnects);
    return new Map(
      detected.signals.flatMap((signal) => {
        const id = entries.has(signal.key) ? null : citedBy(signal, written);
        return id === null ? [] : [[signal.key, id] as const];
      }),
    );
  }, [detected, disconnects, entries]);
  const listed = detected.signals.filter(({ key }) => !Object.hasOwn(dismissed, key));
  return { journeys, thresholds, dismissed, wins, detected, listed, entries, cited };
}
