import type { Journey } from '../workshop/schema/journeys';

/** The header of a deal as the rows of a file tell it. */
export type DealHeader = Pick<Journey, 'size' | 'source' | 'value' | 'closedOn' | 'owners' | 'notes'>;

/** What a deal on the map gains from the header that a file gives it: only what it leaves blank itself. */
export function headerGains(known: DealHeader, told: DealHeader): Partial<DealHeader> {
  const texts = TEXTS.filter((field) => known[field].trim() === '' && told[field] !== '');
  return {
    ...Object.fromEntries(texts.map((field) => [field, told[field]])),
    ...(known.value === null && told.value !== null ? { value: told.value } : {}),
    ...(known.closedOn.precision === 'unknown' && told.closedOn.precision !== 'unknown'
      ? { closedOn: told.closedOn }
      : {}),
  };
}

const TEXTS = ['size', 'source', 'owners', 'notes'] as const;
