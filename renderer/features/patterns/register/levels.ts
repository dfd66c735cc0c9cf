import type { Level } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';

/** The steps of impact and effort, from little to a lot. */
export const LEVELS: readonly Level[] = [1, 2, 3];

/** The steps as choices by name. */
export const LEVEL_OPTIONS = (['1', '2', '3'] as const).map((id) => ({ id, label: t(`register.level.${id}`) }));

/** The step that a choice stands for. */
export const LEVEL_OF = { 1: 1, 2: 2, 3: 3 } as const satisfies Record<(typeof LEVEL_OPTIONS)[number]['id'], Level>;

/** The choice that stands for a step; null while nobody has judged it. */
export const choiceOf = (level: Level | null): (typeof LEVEL_OPTIONS)[number]['id'] | null =>
  level === null ? null : (`${level}` as const);
