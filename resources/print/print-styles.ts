/// <reference types="vite/client" />
import type { PrintStyles } from '../../shared/report/report-html';
import css from './sla.css?raw';

/**
 * One file for each weight and script: Chromium embeds these under their names in a PDF, where it would draw a variable font as
 * nameless shapes.
 */
const files = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/inter/files/inter-{latin,latin-ext,cyrillic}-{400,500,600}-normal.woff2',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic}-{400-normal,600-normal,400-italic}.woff2',
  ],
  { query: '?inline', import: 'default', eager: true },
);

const FILE_NAME = /(inter|source-serif-4)-(latin|latin-ext|cyrillic)-(\d+)-(normal|italic)\.woff2$/;

const NAMES: Readonly<Record<string, string>> = { inter: 'Parley Sans', 'source-serif-4': 'Parley Serif' };

/** The characters of each file, as @fontsource states them. */
const RANGES: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
};

/** How documents look, with their fonts inside: nothing has to be fetched to show or print one. */
export const printStyles: PrintStyles = {
  css,
  fontsCss: Object.entries(files)
    .map(([file, source]) => face(file, source))
    .join('\n'),
};

function face(file: string, source: string): string {
  const [, family, script, weight, style] = FILE_NAME.exec(file) ?? [];
  const [name, range] = [NAMES[family ?? ''], RANGES[script ?? '']];
  return `@font-face{font-family:'${name}';font-style:${style};font-weight:${weight};src:url(${source}) format('woff2');unicode-range:${range}}`;
}
