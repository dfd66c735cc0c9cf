import type { ImportPlan } from '../../../../shared/import/import-plan';
import { planImport } from '../../../../shared/import/plan';
import { orderOf } from '../../../../shared/import/setup';
import type { Steps } from '../../../../shared/import/steps';
import { gatherWords, type Words } from '../../../../shared/import/words-to-place';
import type { IsoDate } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Opened } from './import-state';

/** What would come in, and the words that it rests on. */
export interface Checked {
  readonly plan: ImportPlan;
  readonly words: Words;
}

/** Works out what would come in of an opened file, as its columns and rules stand. */
export function* checkSteps(
  { source, choice: { mapping, orders }, preset, surveys, rules }: Opened,
  { setup, journeys }: Pick<Workshop, 'setup' | 'journeys'>,
  today: IsoDate,
): Steps<Checked> {
  const { rows } = source.table;
  const words = yield* gatherWords(rows, mapping);
  const order = (field: 'date' | 'closedOn') => (surveys ? orderOf(surveys[field], orders[field]) : orders[field]);
  const settled = { date: order('date'), closedOn: order('closedOn') };
  const plan = yield* planImport(
    rows,
    { mapping, isOfDeals: preset?.of === 'deals', orders: settled, ...rules, currency: setup.currency, today },
    journeys,
  );
  return { plan, words };
}
