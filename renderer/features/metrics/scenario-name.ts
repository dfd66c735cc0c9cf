import type { Scenario } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';

/** What a scenario is called where there is little room, also while nobody has named it. */
export function scenarioName({ name }: Pick<Scenario, 'name'>): string {
  const given = name.trim() || t('scenarios.unnamed');
  return given.length > MOST ? `${given.slice(0, MOST - 1).trimEnd()}…` : given;
}

const MOST = 36;
