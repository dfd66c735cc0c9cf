import { readPartialDate } from '../read-date';
import { err, ok, type Result } from '../result';
import { type IsoDate, type PartialDate, UNKNOWN_DATE } from '../time';
import { type Lane, LANES } from '../workshop/schema/journeys';

/** A kind of touchpoint as the quick-add line knows it. */
export interface NamedKind {
  readonly id: string;
  readonly label: string;
  readonly lane: Lane;
  readonly channel: string;
}

/** A touchpoint read from one line. */
export interface QuickTouchpoint {
  readonly lane: Lane;
  readonly kind: string;
  readonly title: string;
  readonly date: PartialDate;
  readonly channel: string;
}

/** Why a line is no touchpoint: nothing but a date or a lane in it, or a date that cannot be taken at its word. */
export type QuickAddRefusal = 'no-title' | 'ambiguous' | 'no-such-day';

/**
 * Reads "12 Mar webinar marketing": an optional date anywhere, an optional lane word at either end, and what happened. A kind is
 * recognised by its label and gives the lane when none is named. A date without a year is the last one on or before `latest`.
 */
export function readQuickAdd(
  text: string,
  kinds: readonly NamedKind[],
  latest: IsoDate,
): Result<QuickTouchpoint, QuickAddRefusal> {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const found = findDate(words, latest);
  if (!found.ok) return found;
  const { lane, rest } = takeLane(found.value.rest);
  if (rest.length === 0) return err('no-title');
  const title = rest.join(' ');
  const kind = findKind(title, kinds);
  return ok({
    lane: lane ?? kind?.lane ?? 'buyer',
    kind: kind?.id ?? OTHER_KIND,
    title: title.slice(0, 1).toUpperCase() + title.slice(1),
    date: found.value.date,
    channel: kind?.channel ?? '',
  });
}

/** The kind of everything that is not in the palette. */
export const OTHER_KIND = 'other';

interface FoundDate {
  readonly date: PartialDate;
  readonly rest: readonly string[];
}

/** The longest run of words that reads as a date, the first such if there are several. */
function findDate(words: readonly string[], latest: IsoDate): Result<FoundDate, QuickAddRefusal> {
  for (const length of [3, 2, 1]) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const read = readWords(words.slice(start, start + length), latest, start);
      if (read === null) continue;
      return read.ok ? ok({ date: read.value, rest: words.toSpliced(start, length) }) : read;
    }
  }
  return ok({ date: UNKNOWN_DATE, rest: words });
}

function readWords(
  words: readonly string[],
  latest: IsoDate,
  start: number,
): Result<PartialDate, QuickAddRefusal> | null {
  const text = words.join(' ');
  if (/^\d+$/.test(text)) return null;
  const full = readPartialDate(text);
  if (full.ok) return full;
  if (full.error !== 'not-a-date') return err(full.error);
  return hasOnlyDayAndMonth(text, start) ? withoutYear(text, latest) : null;
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

function takeLane(words: readonly string[]): { readonly lane: Lane | null; readonly rest: readonly string[] } {
  const last = laneOf(words.at(-1));
  if (last) return { lane: last, rest: words.slice(0, -1) };
  const first = laneOf(words[0]);
  return first ? { lane: first, rest: words.slice(1) } : { lane: null, rest: words };
}

const laneOf = (word: string | undefined): Lane | null => LANES.find((lane) => lane === word?.toLowerCase()) ?? null;

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
