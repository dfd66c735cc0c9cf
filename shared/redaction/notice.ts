import type { Notice, Report } from '../report/model';
import { REDACTIONS, type Redaction } from './kinds';

/** What a redacted copy says before anything else: that it is one, and what was taken out. */
export function redactionNotice(what: ReadonlySet<Redaction>, hasWords = false): Notice {
  const chosen = REDACTIONS.filter((kind) => what.has(kind)).map((kind) => words.kinds[kind]);
  return {
    tone: 'sample',
    title: words.title,
    text:
      words.removed(listed(hasWords ? [...chosen, words.some] : chosen)) +
      (bindsNobody(what, hasWords) ? ` ${words.unsigned}` : ''),
    items: [],
  };
}

/** A report of a redacted workshop that says so on its cover and at the foot of every page. */
export function asRedacted<R extends Report>(report: R, what: ReadonlySet<Redaction>, hasWords = false): R {
  if (what.size === 0 && !hasWords) return report;
  const { cover, margins } = report;
  const isUnsigned = bindsNobody(what, hasWords);
  const foot = isUnsigned ? '' : margins.foot;
  // What a draft still misses may be missing for what was taken out.
  const notices = cover?.notices.filter(({ tone }) => !isUnsigned || tone !== 'draft') ?? [];
  return {
    ...report,
    margins: { ...margins, foot: [words.title, foot].filter((text) => text !== '').join(' · ') },
    cover: cover === null ? null : { ...cover, notices: [redactionNotice(what, hasWords), ...notices] },
  };
}

/** Whether so much was taken out that nothing in the copy can be signed, or is what was signed. */
export const bindsNobody = (what: Iterable<Redaction>, hasWords = false): boolean =>
  hasWords || [...what].some((kind) => kind !== 'notes');

const words = {
  title: 'Redacted copy',
  kinds: {
    names: 'names of companies',
    people: 'names of people',
    money: 'amounts of money',
    notes: 'notes',
  },
  some: 'certain words',
  removed: (kinds: string): string => `Removed from this copy: ${kinds}.`,
  unsigned: 'Signed versions are left out: their text holds what was removed. This copy binds nobody.',
} as const;

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
