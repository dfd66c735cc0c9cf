import type { Scenario } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';

/** What a scenario is called where there is little room, also while nobody has named it. */
export function scenarioName({ name }: Pick<Scenario, 'name'>): string {
  const given = name.trim() || t('scenarios.unnamed');
  return given.length > MOST ? `${given.slice(0, MOST - 1).trimEnd()}…` : given;
}

/** What was agreed before is called when a scenario takes its place: after that scenario, and unlike every other one. */
export function formerName(agreed: Scenario, scenarios: readonly Scenario[]): string {
  const given = agreed.name.trim();
  const plain = t('scenarios.former');
  // What was agreed before once already is not named again inside its own name.
  const name = given === '' || given.startsWith(plain) ? plain : t('scenarios.former.named', { name: given });
  const taken = new Set(scenarios.filter(({ id }) => id !== agreed.id).map((other) => other.name.trim()));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = t('scenarios.former.numbered', { name, n });
  return free;
}

const MOST = 36;
