import { type RefObject, useState } from 'react';
import { dismissSignal, takeUpSignal } from '../../../../shared/commands/patterns';
import { kindOf, type Signal, type SignalKind } from '../../../../shared/journeys/signals/signal';
import { t } from '../../../i18n/i18n';
import { useRemoval } from '../../../state/use-removal';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { FOLDED_TO, ruleRefOf } from './RuleSection';
import { refOf } from './SignalRow';
import type { Signals } from './use-signals';

/** The name on the screen of the list of what is set aside. */
export const SET_ASIDE = 'set-aside';

export interface Aside {
  /** Goes on the element around the signals and the list of what is set aside. */
  readonly rows: RefObject<HTMLDivElement | null>;
  /** The rules of which every signal is shown, however many there are. */
  readonly whole: ReadonlySet<SignalKind>;
  readonly showWhole: (kind: SignalKind, isWhole: boolean) => void;
  readonly putAside: (signal: Signal, reason: string) => void;
  readonly takeUp: (key: string) => void;
}

/**
 * Sets signals aside and takes them up again, each to be undone from its message. The focus goes to the next signal, to the one that is
 * back, which is unfolded, or to its rule when that finds it no longer.
 */
export function useAside({ detected, listed }: Pick<Signals, 'detected' | 'listed'>): Aside {
  const [whole, setWhole] = useState<ReadonlySet<SignalKind>>(new Set());
  const { rows, focusRow } = useRowFocus();
  const remove = useRemoval();
  const showWhole = (kind: SignalKind, isWhole: boolean): void =>
    setWhole((known) => new Set([...known].filter((each) => each !== kind).concat(isWhole ? [kind] : [])));
  return {
    rows,
    whole,
    showWhole,
    putAside: (signal, reason) => {
      const keys = listed.map(({ key }) => key);
      const next = neighbourOf(keys, signal.key);
      remove(dismissSignal(signal.key, reason), t('signals.aside.done'));
      focusRow(next === undefined ? SET_ASIDE : refOf(next));
    },
    takeUp: (key) => {
      remove(takeUpSignal(key), t('signals.takenUp'));
      const kind = kindOf(key);
      const beside = detected.signals.filter(
        (each) => each.kind === kind && (each.key === key || listed.includes(each)),
      );
      const place = beside.findIndex((each) => each.key === key);
      if (kind === null) return focusRow(SET_ASIDE);
      if (place >= FOLDED_TO) showWhole(kind, true);
      focusRow(place === -1 ? ruleRefOf(kind) : refOf(key));
    },
  };
}
