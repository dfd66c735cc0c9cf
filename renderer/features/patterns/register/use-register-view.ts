import { useState } from 'react';
import type { DisconnectId } from '../../../../shared/ids';
import { byImpact, isSettled } from '../../../../shared/journeys/register';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { useWantedPlace } from '../../../state/navigation-context';

export type RegisterLayout = 'list' | 'matrix';
export type RegisterOrder = 'written' | 'impact';

export interface RegisterView {
  readonly layout: RegisterLayout;
  readonly order: RegisterOrder;
  readonly onlyOpen: boolean;
  readonly shown: readonly Disconnect[];
  readonly show: (change: Partial<Pick<RegisterView, 'layout' | 'order' | 'onlyOpen'>>) => void;
}

/**
 * What is shown of the register, and how. It is sorted and filtered when that is asked for: nothing moves away under the hands of
 * whoever edits it. A disconnect that somebody comes for is always shown, in the list.
 */
export function useRegisterView(disconnects: readonly Disconnect[], focusOn: DisconnectId | null): RegisterView {
  const [chosen, setChosen] = useState<Chosen>(EVERYTHING);
  const place = useWantedPlace();
  const wanted = disconnects.find(({ id }) => id === place)?.id ?? focusOn;
  const [followed, setFollowed] = useState(wanted);
  if (wanted !== followed) {
    setFollowed(wanted);
    if (wanted !== null) setChosen(chosen.hidden.has(wanted) ? EVERYTHING : { ...chosen, layout: 'list' });
  }
  const { layout, order, onlyOpen } = chosen;
  return {
    layout,
    order,
    onlyOpen,
    shown: inOrder(disconnects, chosen),
    show: (change) => setChosen(snapshot(disconnects, { ...chosen, ...change })),
  };
}

interface Chosen extends Pick<RegisterView, 'layout' | 'order' | 'onlyOpen'> {
  readonly ids: readonly DisconnectId[];
  readonly hidden: ReadonlySet<DisconnectId>;
}

const EVERYTHING: Chosen = { layout: 'list', order: 'written', onlyOpen: false, ids: [], hidden: new Set() };

function snapshot(disconnects: readonly Disconnect[], chosen: Chosen): Chosen {
  const sorted = chosen.order === 'impact' ? byImpact(disconnects) : disconnects;
  const settled = chosen.onlyOpen ? disconnects.filter(isSettled) : [];
  return { ...chosen, ids: sorted.map(({ id }) => id), hidden: new Set(settled.map(({ id }) => id)) };
}

/** In the order that was asked for; what came since stands at the end. */
function inOrder(disconnects: readonly Disconnect[], { ids, hidden }: Chosen): readonly Disconnect[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ id }: Disconnect): number => places.get(id) ?? ids.length;
  return disconnects.filter(({ id }) => !hidden.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
}
