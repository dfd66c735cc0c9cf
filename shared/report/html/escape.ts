/** Text for an HTML document, in an element or in a quoted attribute: nothing in it is markup. */
export function escapeHtml(text: string): string {
  return wellFormed(text).replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/**
 * A quoted CSS string that holds the text and nothing else; safe inside a `<style>` element too. Marks that turn the writing
 * direction are left out: a margin box has no element that could keep them in.
 */
export function cssString(text: string): string {
  const inert = wellFormed(text).replaceAll(DIRECTION_MARKS, '').replaceAll(/\s+/g, ' ').trim();
  return `"${inert.replaceAll(/["'\\<>&\p{Cc}]/gu, escapeForCss)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Embeddings, overrides, isolates and their ends. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A hex escape ends at its space, so that the next letter never joins it. */
function escapeForCss(char: string): string {
  return `\\${(char.codePointAt(0) ?? 0).toString(16)} `;
}

/** Control characters and halves of a surrogate pair are no text: a reader sees the replacement character. */
function wellFormed(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\uFFFD');
}
