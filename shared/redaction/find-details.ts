import type { Span } from './find-names';
import type { Redaction } from './kinds';

/**
 * Where mail addresses, telephone numbers and links stand in a text: they name somebody as plainly as a name. Addresses go with companies and
 * with people, telephone numbers with people, links with companies.
 */
export function findDetails(text: string, what: ReadonlySet<Redaction>): readonly Span[] {
  const isPeople = what.has('people');
  if (!isPeople && !what.has('names')) return [];
  const kind = isPeople ? 'people' : 'names';
  return [
    ...(text.includes('@') ? spans(text, MAIL, kind, '[mail]') : []),
    ...(isPeople && /\d{3}/.test(text) ? spans(text, PHONE, 'people', '[phone]') : []),
    ...(what.has('names') && text.includes('.') ? spans(text, LINK, 'names', '[link]') : []),
  ];
}

function spans(text: string, pattern: RegExp, kind: Redaction, replacement: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: removed }) => ({
    start: index,
    end: index + removed.length,
    kind,
    removed,
    replacement,
  }));
}

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
/** With the code of a country, with a code in brackets, or as numbers are grouped in America and in Europe. */
const PHONE =
  /\+\d[\d ()\u00A0./-]{6,}\d|(?<![\p{L}\p{N}])(?:\(\d{2,5}\)[ \u00A0]?\d{3,}(?:[ \u00A0/-]?\d{2,})*|0\d{2,5}[ \u00A0]?[/-][ \u00A0]?(?:\d{5,}|\d{3,4}(?:[ \u00A0-]\d{2,})+)|\d{3}[-.]\d{3}[-.]\d{4})(?![\p{L}\p{N}])/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]+[^\s<>"'()[\]{}.,;:!?]|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|net|org|io|ai|co|eu|de|at|ch|uk|fr|nl|be|es|it|pt|pl|se|no|dk|fi|ie|us|ca|au|nz|in|cn|jp|kr|br|mx|ru|ua|tr|ae|sa|biz|info|dev|app|tech|agency|consulting|cloud)(?:\/[^\s<>"'()[\]{}]*)?(?![\p{L}\p{N}])/giu;
