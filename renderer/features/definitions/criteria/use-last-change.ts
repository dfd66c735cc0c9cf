import { useState } from 'react';
import { countedGroups } from '../../../../shared/definitions/criteria';
import type { Criteria } from '../../../../shared/workshop/schema/definitions';

/** The criteria as they were before the last change that asks something else of a lead; null until there was one. */
export function useLastChange(criteria: Criteria): Criteria | null {
  const [seen, setSeen] = useState<Seen>({ now: criteria, before: null });
  const current = criteria === seen.now ? seen : step(seen, criteria);
  if (current !== seen) setSeen(current);
  return current.before;
}

interface Seen {
  readonly now: Criteria;
  readonly before: Criteria | null;
}

const step = ({ now, before }: Seen, criteria: Criteria): Seen => ({
  now: criteria,
  before: asked(now) === asked(criteria) ? before : now,
});

const asked = (criteria: Criteria): string =>
  JSON.stringify([
    criteria.match,
    countedGroups(criteria).map(({ match, conditions }) => [
      match,
      conditions.map(({ attribute, test, values }) => [attribute, test, values]),
    ]),
  ]);
