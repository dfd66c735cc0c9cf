/**
 * A text as it may stand in a cell: one that a spreadsheet program would run as a formula gets an apostrophe before it. After spaces and
 * marks it begins with = + - @ in any width, or it begins with a tab or a line end.
 */
export const guarded = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** The text of a cell without the apostrophe that guards it; one that guards nothing belongs to the text. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;

const isFormula = (text: string): boolean =>
  /^[\t\r\n]/.test(text) || /^[=+\-@＝＋－＠]/.test(text.replace(/^[\s\0\uFEFF\u200B]+/, ''));
