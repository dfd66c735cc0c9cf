/// <reference types="vite/client" />
import sansCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline';
import sansLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import sansLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import serifCyrillicItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2?inline';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?inline';
import serifLatinExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serifLatinItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import type { PrintStyles } from '../../shared/report/report-html';
import css from './sla.css?raw';

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';
const CYRILLIC = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';

const face = (family: string, style: 'normal' | 'italic', range: string, src: string): string =>
  `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;src:url(${src}) format('woff2');unicode-range:${range}}`;

/** How documents look, with their fonts inside: nothing has to be fetched to show or print one. */
export const printStyles: PrintStyles = {
  css,
  fontsCss: [
    face('Parley Sans', 'normal', CYRILLIC, sansCyrillic),
    face('Parley Sans', 'normal', LATIN_EXT, sansLatinExt),
    face('Parley Sans', 'normal', LATIN, sansLatin),
    face('Parley Serif', 'normal', CYRILLIC, serifCyrillic),
    face('Parley Serif', 'normal', LATIN_EXT, serifLatinExt),
    face('Parley Serif', 'normal', LATIN, serifLatin),
    face('Parley Serif', 'italic', CYRILLIC, serifCyrillicItalic),
    face('Parley Serif', 'italic', LATIN_EXT, serifLatinExtItalic),
    face('Parley Serif', 'italic', LATIN, serifLatinItalic),
  ].join('\n'),
};
