import type { Report, Section } from '../model';
import { words } from '../words';
import { html, type Html } from './html';
import { direction, typedText } from './typed-html';

/**
 * The list of the sections, each a link to its heading. Only the printed pages say where a section stands: its number is put in
 * by `withContentsNumbers` once they are known, and until then its place is empty.
 */
export function contentsHtml({ sections, hasContents }: Report): Html {
  if (!hasContents) return html``;
  return html`<nav class="contents" aria-label="${words.contents}">
    <p class="contents-title">${words.contents}</p>
    <ol>
      ${sections.map((section, index) => (isListed(section) ? entryHtml(section, index) : html``))}
    </ol>
  </nav>`;
}

/** What a heading is linked to by; empty where the report lists no contents. */
export const headingAnchor = ({ hasContents }: Report, index: number): string => (hasContents ? placeOf(index) : '');

/** The headings that the contents of a finished document lead to, in their order; none where it has no contents. */
export const listedPlaces = (document: string): readonly string[] =>
  [...document.matchAll(PAGE_PLACE)].map(([, , place = '']) => place);

/** A finished document with the page of each heading in its contents. */
export const withContentsNumbers = (document: string, pages: ReadonlyMap<string, number | string>): string =>
  document
    .replace('<nav class="contents"', '<nav class="contents numbered"')
    .replaceAll(PAGE_PLACE, (_, start: string, place: string) => `${start}${pages.get(place) ?? ''}</span`);

/** A finished document that does not list its contents. */
export const withoutContents = (document: string): string => document.replace(/<nav class="contents"[^]*?<\/nav>/, '');

function entryHtml({ number, title }: Section, index: number): Html {
  const place = placeOf(index);
  return html`<li>
    <a href="#${place}"
      ><span class="contents-number">${number}</span>
      <span class="contents-name" ${direction(title)}>${typedText(title)}</span
      ><span class="leader" aria-hidden="true"></span> <span class="contents-page" id="${place}-page"></span
    ></a>
  </li> `;
}

/** Sheets are filled in and handed round, each for itself. */
const isListed = ({ sheet }: Section): boolean => sheet === undefined;

const placeOf = (index: number): string => `part-${index}`;

const PAGE_PLACE = /(<span class="contents-page" id="(part-\d+)-page">)<\/span/g;
