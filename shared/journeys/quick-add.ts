import { readPartialDate } from '../read-date';
import { err, ok, type Result } from '../result';
import { addDays, type IsoDate, onDay, type PartialDate, UNKNOWN_DATE } from '../time';
import { type Handoff, type Lane, LANES } from '../workshop/schema/journeys';
import { OTHER_KIND } from './kind-name';

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

/** A hand-off read from one line. */
export interface QuickHandoff extends Pick<Handoff, 'direction' | 'date' | 'trigger'> {
  readonly part: 'handoff';
}

/** Why a text is no touchpoint: nothing but a date or a lane in it, or a date that cannot be taken at its word. */
export type QuickAddRefusal = 'no-title' | 'ambiguous' | 'no-such-day';

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

/** "in 3 days", "tomorrow", "next week": at either end of a line they say when. */
const isAhead = (text: string): boolean =>
  [`^(${AHEAD})\\b`, `\\b(${AHEAD})$`].some((pattern) => new RegExp(pattern, 'i').test(text));

const AHEAD = 'tomorrow|in (a|\\d+) (day|week|month|year)s?|next (day|week|month|year)';

interface FoundDate {
  readonly date: PartialDate;
  readonly rest: readonly string[];
}

/** The longest run of words that reads as a date, the first such if there are several; a "?" alone says that nobody knows it. */
function findDate(
  words: readonly string[],
  latest: IsoDate,
  today: IsoDate | null,
): Result<FoundDate, QuickAddRefusal> {
  for (const length of [3, 2, 1]) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const read = readWords(words.slice(start, start + length), { latest, today, start });
      if (read === null) continue;
      return read.ok ? ok({ date: read.value, rest: without(words, start, length) }) : read;
    }
  }
  return ok({ date: UNKNOWN_DATE, rest: words.filter((word) => word !== '?') });
}

/** The words around a date, without the "on" or "in" that led to it. */
function without(words: readonly string[], start: number, length: number): readonly string[] {
  const isLedTo = /^(on|in)$/i.test(words[start - 1] ?? '');
  return words.toSpliced(isLedTo ? start - 1 : start, isLedTo ? length + 1 : length);
}

function readWords(
  words: readonly string[],
  { latest, today, start }: { readonly latest: IsoDate; readonly today: IsoDate | null; readonly start: number },
): Result<PartialDate, QuickAddRefusal> | null {
  const text = words.join(' ').replace(/[,;:]$/, '');
  if (/^\d+$/.test(text) || text === '') return null;
  const past = today === null ? null : readPast(text, today);
  if (past) return past;
  const full = readPartialDate(text);
  if (full.ok) return full;
  if (full.error !== 'not-a-date') return err(full.error);
  return hasOnlyDayAndMonth(text, start) ? withoutYear(text, latest) : null;
}

/** "today", "yesterday", "3 days ago". */
function readPast(text: string, today: IsoDate): Result<PartialDate, QuickAddRefusal> | null {
  if (/^today$/i.test(text)) return ok(onDay(today));
  if (/^yesterday$/i.test(text)) return ok(onDay(addDays(today, -1)));
  const ago = /^(\d{1,3}) (day|week)s? ago$/i.exec(text);
  if (!ago) return null;
  return ok(onDay(addDays(today, -Number(ago[1]) * (ago[2]?.toLowerCase() === 'week' ? 7 : 1))));
}

/** "12 Mar", "Mar 12"; a month alone only as the first word: "may" is also a verb. */
const hasOnlyDayAndMonth = (text: string, start: number): boolean =>
  /^(\d{1,2}(st|nd|rd|th)?\.? [a-z]{3,}\.?|[a-z]{3,}\.? \d{1,2}(st|nd|rd|th)?)$/i.test(text) ||
  (start === 0 && /^[a-z]{3,}$/i.test(text));

function withoutYear(text: string, latest: IsoDate): Result<PartialDate, QuickAddRefusal> | null {
  const year = Number(latest.slice(0, 4));
  const candidates = [year, year - 1, year - 2, year - 3, year - 4].map((each) => readPartialDate(`${text} ${each}`));
  const isNoDate = candidates.every((read) => !read.ok && read.error === 'not-a-date');
  if (isNoDate) return null;
  const past = candidates.find((read) => read.ok && read.value.precision !== 'unknown' && read.value.date <= latest);
  return past?.ok ? past : err('no-such-day');
}

/** "hand-off to sales", "handover to marketing: budget gone"; without a direction it goes to sales. */
function readHandoff(words: readonly string[], date: PartialDate): QuickHandoff | null {
  const match =
    /^(?:hand(?:-| )?(?:off|over)|handed over)\b(?: back)?(?: to)?(?: (marketing|sales))?\b[:,.]?\s*(.*)$/i.exec(
      words.join(' '),
    );
  if (!match) return null;
  const [, side, trigger = ''] = match;
  return {
    part: 'handoff',
    direction: side?.toLowerCase() === 'marketing' ? 'sales-to-marketing' : 'marketing-to-sales',
    date,
    trigger: capitalised(trigger),
  };
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

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

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

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
function findKind(title: string, kinds: readonly NamedKind[]): NamedKind | undefined {
  const spaced = plainWords(title);
  return kinds
    .filter(({ id, label }) => id !== OTHER_KIND && spaced.includes(plainWords(label)))
    .toSorted((a, b) => b.label.length - a.label.length)[0];
}

/** Lower case, "e-mail" as "email", every word between spaces: "Outbound e-mail" is " outbound email ". */
const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('-', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
