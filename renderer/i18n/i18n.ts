import { en } from './en';

/** The key of a message. */
export type MessageKey = keyof typeof en;

/** What fills the `{places}` of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The words for a key, with its `{places}` filled in. `{n, one|many}` chooses by the number `n`: "1 win", "8 wins" is
 * `{n} {n, win|wins}`.
 */
export function t(key: MessageKey, params: MessageParams = {}): string {
  return en[key].replaceAll(PLACE, (_whole: string, name: string, one: string | undefined, many: string | undefined) =>
    one === undefined || many === undefined ? String(params[name] ?? '') : params[name] === 1 ? one : many,
  );
}

/** How dates, money and numbers are written. */
export const LOCALE = 'en';

const PLACE = /\{(\w+)(?:, ([^|{}]*)\|([^|{}]*))?\}/g;
