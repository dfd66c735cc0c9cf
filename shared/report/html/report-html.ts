import { isWiderThan } from '../clip';
import type { Brand, Cover, Notice, Report, Section } from '../model';
import { words } from '../words';
import { html, type Html, trustedHtml } from './html';
import { blockHtml } from './html-blocks';
import { contentsHtml, headingAnchor } from './contents';
import { marginTexts, pagesCss } from './pages-css';
import { isKeptTogether } from './table-height';
import { direction, typedText } from './typed-html';

/** The look of the document: the print style sheet, and the `@font-face` rules with the fonts inside as `data:` addresses. */
export interface PrintStyles {
  readonly css: string;
  readonly fontsCss: string;
}

/**
 * A report as one complete HTML document: no script, nothing loaded from anywhere, everything that people typed escaped. The
 * same text is shown in the preview and printed to PDF, in Electron and in Chromium alike.
 */
export function reportHtml(report: Report, { css, fontsCss }: PrintStyles): string {
  const document = html`<!doctype html>
    <html lang="${report.lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width" />
        <title>${report.title}</title>
        <style>
          ${trustedHtml(fontsCss)}
        </style>
        <style>
          ${trustedHtml(css)}
        </style>
        <style>
          ${trustedHtml(pagesCss(report))}
        </style>
      </head>
      <body>
        <p class="margin-text" aria-hidden="true">${marginTexts(report)}</p>
        <main class="${report.isOnePage ? 'one-page' : ''}">
          ${report.cover === null ? html`` : coverHtml(report.cover, report.brand)} ${contentsHtml(report)}
          ${report.sections.map((section, index) => sectionHtml(section, index, headingAnchor(report, index)))}
        </main>
      </body>
    </html> `;
  return document.html;
}

const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A longer name than this is set in smaller type, so that the first page can still begin with the agreement. */
const LARGE_TYPE_COLUMNS = 60;

const isLongName = (name: string): boolean => isWiderThan(name, LARGE_TYPE_COLUMNS);

function coverHtml({ kind, client, title, sides, facts, notices }: Cover, brand: Brand | undefined): Html {
  const logo = brand?.logo ? html`<img class="logo" src="${brand.logo}" alt="${words.logo(client)}" />` : html``;
  return html`<header class="cover">
    ${logo}
    <p class="kind">${kind}</p>
    <h1 class="client ${isLongName(client) ? 'long' : 'short'}" ${direction(client)}>${typedText(client)}</h1>
    <p class="title" ${direction(title)}>${typedText(title)}</p>
    <p class="sides">
      ${sides.map((side) => html`<span class="side ${side}"><span class="mark" aria-hidden="true"></span>${words.sides[side]}</span> `)}
    </p>
    <dl class="cover-facts">
      ${facts.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${notices.map(noticeHtml)}
  </header>`;
}

function noticeHtml({ tone, title, text, items }: Notice): Html {
  const list =
    items.length === 0
      ? html``
      : html`<ul>
          ${items.map((item) => html`<li${direction(item)}>${typedText(item)}</li>`)}
        </ul>`;
  return html`<div class="notice ${tone}" role="note">
    <p class="notice-title">${title}</p>
    <p${direction(text)}>${typedText(text)}</p>
    ${list}
  </div> `;
}

function sectionHtml({ number, title, owner, blocks, sheet, isWide }: Section, index: number, anchor: string): Html {
  const mark = owner === null ? html`` : html`<span class="mark" aria-hidden="true"></span>`;
  const place = number === '' ? html`` : html`<span class="number">${number} </span>`;
  const page = sheet === undefined ? html`` : html` style="page: sheet-${index}"`;
  const id = anchor === '' ? html`` : html` id="${anchor}"`;
  return html`<section
    class="part ${owner ?? ''} ${sheet === undefined ? '' : 'sheet'} ${isWide ? 'wide' : ''} ${isKeptTogether(blocks) ? 'together' : ''}"
    ${page}
  >
    <h2${id}${isLongName(title) ? html` class="long"` : html``}>${place}${mark}${typedText(title)}</h2>
    ${blocks.map(blockHtml)}
  </section> `;
}
