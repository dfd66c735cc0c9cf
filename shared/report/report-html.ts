import { cssString } from './escape';
import { html, type Html, trustedHtml } from './html';
import { blockHtml } from './html-blocks';
import { clip } from './clip';
import type { Cover, Margins, Notice, Report, Section } from './model';
import { words } from './words';

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
        <p class="margin-text" aria-hidden="true">${Object.values(report.margins).join(' ')}</p>
        <main>${report.cover === null ? html`` : coverHtml(report.cover)} ${report.sections.map(sectionHtml)}</main>
      </body>
    </html> `;
  return document.html;
}

const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** What the two ends of a margin can hold beside each other. */
const MARGIN_COLUMNS = 52;

/** A longer name than this is set in smaller type, so that the first page can still begin with the agreement. */
const LARGE_TYPE_COLUMNS = 60;

/** The margins of all pages, the paper, and the corner of each sheet that starts a page of its own. */
function pagesCss({ margins, paper, sections }: Report): string {
  const sheets = sections.flatMap(({ sheet }, index) =>
    sheet === undefined
      ? []
      : [
          `@page sheet-${index} { margin: 22mm 20mm 20mm; @top-right { content: ${cssString(clip(sheet.mark, MARGIN_COLUMNS))} } @bottom-right { content: none } }`,
        ],
  );
  const size = paper === 'letter' ? ['@page { size: letter }', '@page wide { size: letter landscape }'] : [];
  return [marginsCss(margins), ...size, ...sheets].join('\n');
}

function marginsCss({ head, headEnd, foot }: Margins): string {
  const corner = (text: string) => cssString(clip(text, MARGIN_COLUMNS));
  const { page, of } = words.margins;
  return `@page {
  @top-left { content: ${corner(head)} }
  @top-right { content: ${corner(headEnd)} }
  @bottom-left { content: ${corner(foot)} }
  @bottom-right { content: ${cssString(page)} "\\a0" counter(page) "\\a0" ${cssString(of)} "\\a0" counter(pages) }
}`;
}

function coverHtml({ kind, client, title, sides, facts, notices }: Cover): Html {
  return html`<header class="cover">
    <p class="kind">${kind}</p>
    <h1 class="client ${clip(client, LARGE_TYPE_COLUMNS) === client ? 'short' : 'long'}" dir="auto">${client}</h1>
    <p class="title" dir="auto">${title}</p>
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
          ${items.map((item) => html`<li dir="auto">${item}</li>`)}
        </ul>`;
  return html`<div class="notice ${tone}" role="note">
    <p class="notice-title">${title}</p>
    <p>${text}</p>
    ${list}
  </div> `;
}

function sectionHtml({ number, title, owner, blocks, sheet, isWide }: Section, index: number): Html {
  const mark = owner === null ? html`` : html`<span class="mark" aria-hidden="true"></span>`;
  const place = number === '' ? html`` : html`<span class="number">${number} </span>`;
  const page = sheet === undefined ? html`` : html` style="page: sheet-${index}"`;
  return html`<section
    class="part ${owner ?? ''} ${sheet === undefined ? '' : 'sheet'} ${isWide ? 'wide' : ''}"
    ${page}
  >
    <h2>${place}${mark}${title}</h2>
    ${blocks.map(blockHtml)}
  </section> `;
}
