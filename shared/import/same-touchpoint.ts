import { foldEntry } from '../diagnosis/fold-entry';
import type { Touchpoint } from '../workshop/schema/journeys';

/** What makes two touchpoints of one deal the same: day, title and lane, however the title is spelled (see `foldEntry`). */
export function touchpointKey({ date, title, lane }: Pick<Touchpoint, 'date' | 'title' | 'lane'>): string {
  const day = date.precision === 'unknown' ? '' : `${date.precision}:${date.date}`;
  return `${day}|${lane}|${foldEntry(title)}`;
}

/** What a touchpoint gains from another record of the same: its blanks, and the evidence of the CRM. */
export function gainsFrom(
  known: Pick<Touchpoint, MergedField | 'evidence'>,
  records: readonly Pick<Touchpoint, MergedField>[],
): Partial<Pick<Touchpoint, MergedField | 'evidence'>> {
  const filled = MERGED_FIELDS.flatMap((field) => {
    const [first] = records
      .map((record) => record[field])
      .filter((text) => text !== '')
      .toSorted();
    return known[field] === '' && first !== undefined ? [[field, first] as const] : [];
  });
  return { ...Object.fromEntries(filled), ...(known.evidence === 'crm' ? {} : { evidence: 'crm' as const }) };
}

const MERGED_FIELDS = ['channel', 'content', 'heard'] as const;
type MergedField = (typeof MERGED_FIELDS)[number];
