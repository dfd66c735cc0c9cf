import { plainLine, plainLines } from './plain-text';

/** Typed text as Markdown (CommonMark with tables) on one line: a reader shows every character of it, and follows none. */
export const markdownLine = (text: string): string => escapeLine(plainLine(text));

/** Typed text as a paragraph: its own line breaks stay, and none of its lines begins anything. */
export const markdownLines = (text: string): string =>
  plainLines(text)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map(escapeLine)
    .join('\\\n');

/** Typed text within a row of a table: its lines stand behind each other. */
export const markdownCell = (text: string): string =>
  escapeLine(
    plainLines(text)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' / ')
      .replaceAll(/\s+/g, ' '),
  );

function escapeLine(line: string): string {
  return line.replaceAll(MARKS, '\\$&').replace(BEGINNINGS, escapeBeginning);
}

/**
 * What CommonMark and its usual additions (tables, strikethrough, mathematics, bare addresses, names of emoji) take for more than a
 * character: a colon only before what could be an address or a name, a point only where `www.` would become one.
 */
const MARKS = /[\\`*_[\]<>|~#$@]|&(?=[#a-z])|:(?=[a-z/+-])|(?<=\bwww)\./gi;

/** A list, a rule, or a line under a heading. */
const BEGINNINGS = /^(?:[-+=]|\d{1,9}[.)](?=\s|$))/;

const escapeBeginning = (begin: string): string => `${begin.slice(0, -1)}\\${begin.slice(-1)}`;
