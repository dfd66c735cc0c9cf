import { err, ok, type Result } from '../result';
import type { IsoDate, PartialDate } from '../time';
import { type Lane, LANES } from '../workshop/schema/journeys';
import { OTHER_KIND } from './kind-name';
import { findDate, isAhead, type LineDateRefusal, wordsOf } from './line-date';
import { capitalised, type QuickHandoff, readHandoff } from './line-handoff';

/** A kind of touchpoint as the quick-add line knows it. */
export interface NamedKind {
  readonly id: string;
  readonly label: string;
  readonly lane: Lane;
  readonly channel: string;
}

/** A touchpoint read from one line. */
export interface QuickTouchpoint {
  readonly part: 'touchpoint';
  readonly lane: Lane;
  readonly kind: string;
  readonly title: string;
  readonly date: PartialDate;
  readonly channel: string;
  readonly content: string;
}

/** Why a text is no touchpoint: nothing but a date or a lane in it, a date that cannot be taken at its word, or a quarter for a date. */
export type QuickAddRefusal = 'no-title' | LineDateRefusal;

/**
 * Reads "12 Mar webinar marketing": an optional date anywhere, an optional lane word at either end, and what happened. A kind is
 * recognised by its label and gives the lane when none is named. A date without a year is the last one on or before `latest`; none is
 * ever guessed.
 */
export function readQuickAdd(
  text: string,
  kinds: readonly NamedKind[],
  latest: IsoDate,
): Result<QuickTouchpoint, QuickAddRefusal> {
  const found = findDate(wordsOf(text), latest, null);
  if (!found.ok) return found;
  const { lane, rest } = takeLane(found.value.rest);
  return asResult(toTouchpoint({ lane, what: bare(rest), content: '' }, found.value.date, kinds));
}

/** The day it is, and the day up to which one without its year is looked for: the close of the deal, where that is earlier. */
export interface LineDays {
  readonly today: IsoDate;
  readonly latest: IsoDate;
}

/**
 * Reads a whole line to add. Beyond `readQuickAdd`, what follows the colon of a kind or stands in quotes is the content that was used,
 * "12 Mar hand-off to sales: asked for a price" is a hand-off, "yesterday" and "3 days ago" count from today, and what is still to come
 * is refused.
 */
export function readLine(
  text: string,
  kinds: readonly NamedKind[],
  { today, latest }: LineDays,
): Result<QuickTouchpoint | QuickHandoff, QuickAddRefusal | 'future'> {
  const words = wordsOf(text);
  if (isAhead(words.join(' '))) return err('future');
  const found = findDate(words, latest, today);
  if (!found.ok) return found;
  const { date, rest } = found.value;
  if (date.precision !== 'unknown' && date.date > today) return err('future');
  const handoff = readHandoff(rest, date);
  if (handoff) return ok(handoff);
  const laned = takeLane(rest);
  return asResult(toTouchpoint({ lane: laned.lane, ...takeContent(bare(laned.rest), kinds) }, date, kinds));
}

/** Some words as a text, without what parted them from a date or a lane. */
const bare = (words: readonly string[]): string => words.join(' ').replaceAll(/^[\s,;:]+|[\s,;:]+$/g, '');

interface Told {
  readonly lane: Lane | null;
  readonly what: string;
  readonly content: string;
}

function toTouchpoint({ lane, what, content }: Told, date: PartialDate, kinds: readonly NamedKind[]): QuickTouchpoint {
  const kind = findKind(what, kinds);
  return {
    part: 'touchpoint',
    lane: lane ?? kind?.lane ?? 'buyer',
    kind: kind?.id ?? OTHER_KIND,
    title: capitalised(what),
    date,
    channel: kind?.channel ?? '',
    content,
  };
}

const asResult = (touchpoint: QuickTouchpoint): Result<QuickTouchpoint, 'no-title'> =>
  touchpoint.title === '' ? err('no-title') : ok(touchpoint);

function takeLane(words: readonly string[]): { readonly lane: Lane | null; readonly rest: readonly string[] } {
  const last = laneOf(words.at(-1));
  if (last) return { lane: last, rest: words.slice(0, -1) };
  const first = laneOf(words[0]);
  return first ? { lane: first, rest: words.slice(1) } : { lane: null, rest: words };
}

/** A lane by its word, also as "(marketing)", "marketing:" or "marketing,". */
const laneOf = (word: string | undefined): Lane | null => {
  const plain = word?.toLowerCase().replace(/^\(?(\w+)\)?[,;:.]?$/, '$1');
  return LANES.find((lane) => lane === plain) ?? null;
};

/** What follows the colon of a kind ("webinar: Pricing guide") or stands in quotes is the content; any other colon belongs to the title. */
function takeContent(text: string, kinds: readonly NamedKind[]): { readonly what: string; readonly content: string } {
  const quoted = /[“"„]([^“”"„]+)[”"“]/.exec(text);
  if (quoted) {
    const what = text
      .replace(quoted[0], ' ')
      .replaceAll(/\s+/g, ' ')
      .replace(/[\s,;:]+$/, '')
      .trim();
    return { what: what || trimmed(quoted[1]), content: trimmed(quoted[1]) };
  }
  const [, before, after] = /^([^:]+):\s+(.+)$/.exec(text) ?? [];
  if (before === undefined || after === undefined || !findKind(before, kinds)) return { what: text, content: '' };
  return { what: before.trim(), content: after.trim() };
}

const trimmed = (text: string | undefined): string => text?.trim() ?? '';

/** The kind with the longest label that the title holds as whole words. */
export function findKind(title: string, kinds: readonly NamedKind[]): NamedKind | undefined {
  const spaced = plainWords(title);
  return kinds
    .filter(({ id, label }) => id !== OTHER_KIND && spaced.includes(plainWords(label)))
    .toSorted((a, b) => b.label.length - a.label.length)[0];
}

/** Whether a title is the label of a kind and nothing more. */
export const isLabelOf = ({ label }: NamedKind, title: string): boolean => plainWords(label) === plainWords(title);

/** Lower case, "e-mail" as "email", every word between spaces: "Outbound e-mail" is " outbound email ". */
const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('-', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
