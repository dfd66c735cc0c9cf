import { sentence } from '../../agreement/wording';
import { assertNever } from '../../invariant';
import { frameOf } from '../../journeys/journey-frame';
import { journeySvg } from '../../journeys/journey-svg';
import { sharedMapSvg } from '../../shared-map/map-svg';
import { type MapTheme, PRINT_THEME } from '../../shared-map/svg-parts';
import { clip, isWiderThan } from '../clip';
import type { Block, Cell, Clause, Fact, JourneyMap, MapDrawing, Table } from '../model';
import { html, type Html, trustedHtml } from './html';
import { sideBySideHtml } from './side-by-side-html';
import { signaturesHtml } from './signatures-html';
import { swimlaneHtml } from './swimlane-html';
import { isKeptWhole } from './table-height';
import { direction, typedText } from './typed-html';
import { writtenHtml } from './written-html';

/** One block of a section as HTML. */
export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="${block.tone}" ${direction(block.text)}>${typedText(block.text)}</p> `;
    case 'subheading':
      return html`<h3 class="subheading">${typedText(block.text)}</h3> `;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li${direction(item)}>${typedText(item)}</li>`)}
      </ul> `;
    case 'facts':
      return html`<dl class="facts">${factsHtml(block.facts)}</dl> `;
    case 'clause':
      return clauseHtml(block);
    case 'table':
      return tableHtml(block);
    case 'side-by-side':
      return sideBySideHtml(block);
    case 'swimlane':
      return swimlaneHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'code':
      return html`<div class="code">
        <p class="label">${block.label}</p>
        <p class="digits">${block.text}</p>
      </div> `;
    case 'shared-map':
      return mapHtml(block);
    case 'journey-map':
      return journeyHtml(block);
    case 'written-line':
    case 'written-question':
    case 'written-table':
    case 'written-grid':
      return writtenHtml(block);
    default:
      return assertNever(block);
  }
}

function clauseHtml({ number, heading, text, facts, layout, why }: Clause): Html {
  const reasons = why === null ? html`` : whyHtml(why);
  const body = isWiderThan(text, LONG_CLAUSE) ? 'body long' : 'body';
  return html`<article class="clause">
    <h3><span class="number">${number} </span><bdi>${typedText(heading)}</bdi></h3>
    <p class="${body}" ${direction(text)}>${typedText(text)}</p>
    ${facts.length === 0 ? html`` : html`<dl class="facts ${layout}">${factsHtml(facts)}</dl>`} ${reasons}
  </article> `;
}

/** What binds is torn only where it takes more than seven lines. */
const LONG_CLAUSE = 500;

/** The reasons run on as one paragraph: they explain the clause and must not outweigh it. */
function whyHtml({ label, reasons }: NonNullable<Clause['why']>): Html {
  const sentences = reasons.map((reason) => html`<bdi>${typedText(sentence(reason))}</bdi> `);
  return html`<div class="why">
    <p class="label">${label}</p>
    <p>${sentences}</p>
  </div>`;
}

function factsHtml(facts: readonly Fact[]): readonly Html[] {
  return facts.map(
    ({ label, value }) =>
      html`<div>
        <dt>${label}</dt>
        <dd${direction(value)}>${typedText(value)}</dd>
      </div>`,
  );
}

function tableHtml(table: Table): Html {
  const { caption, columns, rows, of = '' } = table;
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => html`<col style="width:${((100 * weight) / total).toFixed(2)}%" />`);
  const head = columns.map(({ header, align }) => html`<th scope="col" class="${align}">${header}</th>`);
  const aligned = (index: number) => columns[index]?.align ?? 'start';
  const body = rows.map(
    (row) =>
      html`<tr${isLong(row) ? LONG : html``}>
        ${row.map((cell, index) => tableCellHtml(cell, index === 0, aligned(index)))}
      </tr> `,
  );
  return html`<table class="${isKeptWhole(table) ? 'whole' : 'long'}">
    <caption>
      ${caption}
    </caption>
    <colgroup>
      ${widths}
    </colgroup>
    <thead>
      ${of === '' ? html`` : whoseHtml(table, of)}
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table> `;
}

const whoseHtml = ({ caption, columns }: Table, of: string): Html =>
  html`<tr class="whose">
    <th scope="colgroup" colspan="${columns.length}">${caption} · <bdi>${clip(of, WHOSE_COLUMNS)}</bdi></th>
  </tr>`;

/** A name longer than a line stands whole in the heading of its part. */
const WHOSE_COLUMNS = 60;

/** A text that is wider than so many letters may be torn: kept whole, it would leave much of a page empty. */
const LONG_CELL = 900;

const LONG = html` class="long"`;

const isLong = (row: Table['rows'][number]): boolean =>
  row.some(({ text, note = '' }) => isWiderThan(text + note, LONG_CELL));

function tableCellHtml(cell: Cell, isHead: boolean, align: string): Html {
  const content = cellHtml(cell);
  return isHead ? html`<th scope="row" class="${align}">${content}</th>` : html`<td class="${align}">${content}</td>`;
}

function cellHtml({ text, note }: Cell): Html {
  const small =
    note === undefined || note === '' ? html`` : html`<span class="note" ${direction(note)}>${typedText(note)}</span>`;
  return html`<span class="cell" ${direction(text)}>${typedText(text)}</span>${small}`;
}

/** The paper shows through, and with it the word across a draft. */
const ON_PAPER: MapTheme = { ...PRINT_THEME, surface: 'none' };

/** The drawing escapes what people typed itself. */
function mapHtml({ title, pages }: MapDrawing): Html {
  const drawings = pages.map(({ layout, scale }) => {
    const width = (layout.width * scale).toFixed(2);
    return html`<div class="drawing" style="inline-size:${width}pt">
      ${trustedHtml(sharedMapSvg(layout, { title, theme: ON_PAPER }))}
    </div> `;
  });
  return html`${drawings}`;
}

/** One drawing a page, then the words of all of them; the drawings escape what people typed themselves. */
function journeyHtml({ title, pages, words: table }: JourneyMap): Html {
  const drawings = pages.map(({ drawing, window, tile, scale }) => {
    const width = (frameOf(drawing, window, tile).width * scale).toFixed(2);
    return html`<div class="drawing" style="inline-size:${width}pt">
      ${trustedHtml(journeySvg(drawing, { title, window, tile }))}
    </div> `;
  });
  return html`${drawings}
    <h3 class="subheading map-words">${table.caption}</h3>
    ${tableHtml(table)}`;
}
