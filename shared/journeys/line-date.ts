import { readEnglishDate } from '../read-date';
import { inEnglishAmongWords } from '../read-date-months';
import { err, ok, type Result } from '../result';
import { addDays, type IsoDate, onDay, type PartialDate, UNKNOWN_DATE } from '../time';

/** Why the date in a line cannot be taken: two readings, a day that does not exist, or a quarter, which is no date here. */
export type LineDateRefusal = 'ambiguous' | 'no-such-day' | 'quarter';

/** The words of a line. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** "in 3 days", "tomorrow", "next week": at either end of a line they say when. */
export const isAhead = (text: string): boolean =>
  [`^(${AHEAD})\\b`, `\\b(${AHEAD})$`].some((pattern) => new RegExp(pattern, 'i').test(text));

const AHEAD = 'tomorrow|in (a|\\d+) (day|week|month|year)s?|next (day|week|month|year)';

/** The date in a line, and the other words. */
export interface FoundDate {
  readonly date: PartialDate;
  readonly rest: readonly string[];
}

/**
 * The longest run of words that reads as a date, the first such if there are several, and only then two numbers; a "?" alone says that
 * nobody knows it.
 */
export function findDate(
  words: readonly string[],
  latest: IsoDate,
  today: IsoDate | null,
): Result<FoundDate, LineDateRefusal> {
  for (const length of [5, 4, 3, 2, 1]) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const before = words[start - 1] ?? '';
      const read = readWords(words.slice(start, start + length), { latest, today, start, before });
      if (read === null) continue;
      return read.ok ? ok({ date: read.value, rest: without(words, start, length) }) : read;
    }
  }
  const isNotKnown = words.includes('?');
  const numbers = isNotKnown ? null : findNumbers(words, latest);
  if (numbers) return numbers;
  if (!isNotKnown && QUARTER.test(words.join(' '))) return err('quarter');
  return ok({ date: UNKNOWN_DATE, rest: words.filter((word) => word !== '?') });
}

/**
 * What looks like a date at the beginning of a line that was read without one: "18/03/26", "12 Marsh 2026", "20260312", "12.03". A share,
 * a number with its decimal and a count of things do not.
 */
export const unreadDate = (text: string): string | null =>
  wordsOf(text).includes('?') ? null : (LIKE_A_DATE.exec(text.trim())?.[0] ?? null);

const LIKE_A_DATE = new RegExp(
  [
    '^(?:\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})',
    '\\d{1,2}(?:st|nd|rd|th|\\.)? \\p{L}{3,}\\.? \\d{4}',
    '\\d{1,2}([-/.])\\p{L}{3,}\\2(?:\\d{4}|\\d{2})',
    '(?:19|20)\\d{2}(?:0\\d|1[0-2])[0-3]\\d',
    '\\d{1,2}\\.(?:0[1-9]|1[0-2]))(?![\\p{L}\\d])',
  ].join('|'),
  'u',
);

/** "Q2" where a date would stand, beside a lane as well, or with its year anywhere. */
const QUARTER = new RegExp(
  [
    '^(?:(?:buyer|marketing|sales)[:,]? )?(?:q[1-4]|[1-4]q)\\b',
    '\\b(?:q[1-4]|[1-4]q)[,;:]?(?: \\(?(?:buyer|marketing|sales)\\)?)?$',
    '\\bin (?:q[1-4]|[1-4]q)\\b',
    "\\bq[1-4](?:[ ,/-]*\\d{4}|['/-]\\d{2})\\b",
    '\\b\\d{4}[ /-]?q[1-4]\\b',
  ].join('|'),
  'i',
);

/** "13/4", "13.4." and "13.4.26" at either end or after "on"; two numbers elsewhere ("1/2 of the team", "24/7") are no date. */
function findNumbers(words: readonly string[], latest: IsoDate): Result<FoundDate, LineDateRefusal> | null {
  for (const [start, word] of words.entries()) {
    const text = word.replace(/[,;:]$/, '');
    const isAtEnd = start === 0 || start === words.length - 1 || /^on$/i.test(words[start - 1] ?? '');
    const isShare = /^of$/i.test(words[start + 1] ?? '') || text === '24/7';
    if (!isAtEnd || isShare || !/^\d{1,2}(\/\d{1,2}|\.\d{1,2}\.(\d{2})?)$/.test(text)) continue;
    const read = readEnglishDate(text, { today: latest, nearest: 'past' });
    if (read.ok) return ok({ date: read.value, rest: without(words, start, 1) });
    if (read.error !== 'not-a-date') return err(read.error);
  }
  return null;
}

/** The words around a date, without the "on", "in" or "at the" that led to it. */
function without(words: readonly string[], start: number, length: number): readonly string[] {
  const led = /(?:^| )((?:on|in|at)(?: the)?|the)$/i.exec(words.slice(0, start).join(' '))?.[1];
  const from = led === undefined ? start : start - wordsOf(led).length;
  return words.toSpliced(from, start + length - from);
}

interface WordsContext {
  readonly latest: IsoDate;
  readonly today: IsoDate | null;
  readonly start: number;
  /** The word before them. */
  readonly before: string;
}

function readWords(
  words: readonly string[],
  { latest, today, start, before }: WordsContext,
): Result<PartialDate, LineDateRefusal> | null {
  const text = inEnglishAmongWords(words.join(' ').replace(/[,;:]$/, ''));
  if (/^\d+$/.test(text) || text === '') return null;
  const past = today === null ? null : readPast(text, today);
  if (past) return past;
  const full = readEnglishDate(text);
  if (full.ok) return full;
  if (full.error !== 'not-a-date') return err(full.error);
  return lacksOnlyYear(text, start === 0 || /^in$/i.test(before)) ? withoutYear(text, latest) : null;
}

/** "today", "yesterday", "3 days ago". */
function readPast(text: string, today: IsoDate): Result<PartialDate, LineDateRefusal> | null {
  if (/^today$/i.test(text)) return ok(onDay(today));
  if (/^yesterday$/i.test(text)) return ok(onDay(addDays(today, -1)));
  const ago = /^(\d{1,3}) (day|week)s? ago$/i.exec(text);
  if (!ago) return null;
  return ok(onDay(addDays(today, -Number(ago[1]) * (ago[2]?.toLowerCase() === 'week' ? 7 : 1))));
}

/** "12 Mar", "Mar 12", "1st of May", "end of May"; a month alone only as the first word or after "in": "may" is also a verb. */
const lacksOnlyYear = (text: string, takesMonth: boolean): boolean =>
  /^(\d{1,2}(st|nd|rd|th)?\.? (of )?[a-z]{3,}\.?|[a-z]{3,}\.? \d{1,2}(st|nd|rd|th)?)$/i.test(text) ||
  /^((early|mid|late)( in |[ -])|(the )?(beginning|start|middle|end) of )[a-z]{3,}\.?$/i.test(text) ||
  (takesMonth && /^[a-z]{3,}$/i.test(text));

function withoutYear(text: string, latest: IsoDate): Result<PartialDate, LineDateRefusal> | null {
  const year = Number(latest.slice(0, 4));
  const candidates = [year, year - 1, year - 2, year - 3, year - 4].map((each) => readEnglishDate(`${text} ${each}`));
  const isNoDate = candidates.every((read) => !read.ok && read.error === 'not-a-date');
  if (isNoDate) return null;
  const past = candidates.find((read) => read.ok && read.value.precision !== 'unknown' && read.value.date <= latest);
  return past?.ok ? past : err('no-such-day');
}
