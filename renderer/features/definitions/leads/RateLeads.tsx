import { useEffect, useState } from 'react';
import { ratedBy } from '../../../../shared/definitions/sample-phase';
import { ratersOf } from '../../../../shared/definitions/side-ratings';
import type { RaterId } from '../../../../shared/ids';
import { list } from '../../../../shared/workshop/table';
import { useSession, useWorkshop } from '../../../state/session-context';
import { raterName } from './rater-name';
import { RateHandOver } from './RateHandOver';
import { RateScreen } from './RateScreen';

export interface RateLeadsProps {
  readonly raterId: RaterId;
  readonly onLeave: () => void;
}

/** A rater's turn: the laptop is handed over first when there is anything that others could read, or several rate for the side. */
export function RateLeads({ raterId, onLeave }: RateLeadsProps) {
  const session = useSession();
  const raters = useWorkshop((workshop) => workshop.definitions.raters);
  const rater = raters.byId[raterId];
  const [isHandedOver, setHandedOver] = useState(() => {
    const { definitions } = session.store.getState().history.workshop;
    return rater !== undefined && ratersOf(definitions.raters, rater.side).length === 1
      ? ratedBy(rater, list(definitions.leads)) === 0
      : false;
  });
  const isOver = rater === undefined || rater.sealedAt !== null;
  useEffect(() => {
    if (isOver) onLeave();
  }, [isOver, onLeave]);
  if (isOver) return null;
  if (isHandedOver) return <RateScreen rater={rater} onLeave={onLeave} />;
  return (
    <RateHandOver
      side={rater.side}
      name={raterName(rater, ratersOf(raters, rater.side))}
      onStart={() => setHandedOver(true)}
      onBack={onLeave}
    />
  );
}
