import type { ImportedJourneys } from '../commands/import-journeys';
import type { JourneyId, TouchpointId } from '../ids';
import { newJourney } from '../journeys/create';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { tableOf } from '../workshop/table';
import type { ImportPlan, PlannedDeal } from './import-plan';
import type { Steps } from './steps';

/**
 * The journeys and touchpoints that a plan adds, each with an id: what the command puts into the document. They are frozen here, step by step:
 * the one change that takes them in then has no need to walk through all of them.
 */
export function* importedJourneys(
  plan: ImportPlan,
  newId: <I extends JourneyId | TouchpointId>() => I,
): Steps<ImportedJourneys> {
  const created: ImportedJourneys['created'][number][] = [];
  const joined: ImportedJourneys['joined'][number][] = [];
  const deals = plan.deals.filter(({ adds }) => adds);
  for (const [index, deal] of deals.entries()) {
    const touchpoints = deal.touchpoints.map((draft): Touchpoint =>
      frozen({ id: newId<TouchpointId>(), ...draft, date: frozen(draft.date) }),
    );
    if (deal.existing === null) created.push(withHeader(deal, newId<JourneyId>(), touchpoints));
    else joined.push({ id: deal.existing, header: deal.header, touchpoints, confirmed: deal.confirmed });
    yield index / deals.length;
  }
  return { created, joined };
}

function withHeader(
  { name, outcome, header }: PlannedDeal,
  id: JourneyId,
  touchpoints: readonly Touchpoint[],
): Journey {
  const { byId, order } = tableOf<TouchpointId, Touchpoint>(touchpoints);
  const table = frozen({ byId: frozen(byId), order: frozen(order) });
  return frozen({ ...newJourney(id), ...header, client: name, outcome, touchpoints: table });
}

/** The value itself, from now on unchangeable. */
const frozen = <T extends object>(value: T): T => Object.freeze(value) as T;
