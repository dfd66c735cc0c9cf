import { assertNever } from '../../invariant';
import type { WrittenGrid, WrittenLine, WrittenQuestion, WrittenSpace, WrittenTable } from '../model';
import { html, type Html } from './html';
import { direction, typedText } from './typed-html';

/** What is filled in by hand, as HTML: every line and box is drawn, and none of it holds a word of anybody. */
export function writtenHtml(block: WrittenLine | WrittenQuestion | WrittenTable | WrittenGrid): Html {
  switch (block.kind) {
    case 'written-line':
      return html`<p class="written-line">
        <span>${block.label}</span><span class="line"></span><span>${block.hint}</span>
      </p> `;
    case 'written-question':
      return questionHtml(block);
    case 'written-table':
      return tableHtml(block);
    case 'written-grid':
      return gridHtml(block);
    default:
      return assertNever(block);
  }
}

function questionHtml({ number, text, spaces }: WrittenQuestion): Html {
  return html`<article class="written">
    <h4><span class="number">${number} </span><bdi>${typedText(text)}</bdi></h4>
    ${spaces.map(writtenSpaceHtml)}
  </article> `;
}

/** A single line is begun with its label; anything larger stands below it. */
function writtenSpaceHtml({ label, space }: WrittenSpace): Html {
  if (space.kind === 'lines' && space.count === 1) return html`<p class="space ruled">${label}</p> `;
  const head = label === '' ? html`` : html`<p class="label">${label}</p>`;
  return html`<div class="space ${space.kind}">${head} ${spaceHtml(space)}</div> `;
}

function spaceHtml(space: WrittenSpace['space']): Html {
  switch (space.kind) {
    case 'lines':
      return space.isNumbered
        ? html`<div class="lines">${repeat(space.count, (n) => html`<p class="ruled">${n + 1}</p> `)}</div>`
        : html`<div class="lines">${repeat(space.count, () => html`<p class="ruled"></p> `)}</div>`;
    case 'counted':
      return html`<div class="lines">
        ${repeat(space.count, () => html`<p class="ruled"><span class="figure"></span><span>${space.unit}</span></p> `)}
      </div>`;
    case 'boxes':
      return html`<ul class="boxes ${space.isScale ? 'scale' : ''}">
        ${space.options.map((option) => html`<li><span class="box"></span><span>${option}</span></li> `)}
      </ul>`;
    case 'figures':
      return html`<ul class="boxes figures">
        ${space.options.map((option) => html`<li><span class="figure"></span><span>${space.unit} ${option}</span></li> `)}
      </ul>`;
    default:
      return assertNever(space);
  }
}

function tableHtml({ caption, head = '', steps, rows }: WrittenTable): Html {
  return html`<table class="written-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="statement">${head}</th>
        ${steps.map((step) => html`<th scope="col">${step}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, text, label }) =>
          html`<tr>
            <th scope="row">
              <span class="number">${number} </span
              ><bdi>${typedText(text)}</bdi>${label === '' ? html`` : html`<span class="ruled">${label}</span>`}
            </th>
            ${steps.map(() => html`<td><span class="box"></span></td> `)}
          </tr> `,
      )}
    </tbody>
  </table> `;
}

function gridHtml({ caption, columns, rows }: WrittenGrid): Html {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return html`<table class="written-grid">
    <caption>
      ${caption}
    </caption>
    <colgroup>
      ${columns.map(({ weight }) => html`<col style="width:${((100 * weight) / total).toFixed(2)}%" />`)}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(({ header }) => html`<th scope="col">${header}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((text) => html`<td${direction(text)}>${typedText(text)}</td> `)}
          </tr> `,
      )}
    </tbody>
  </table> `;
}

const repeat = (count: number, make: (n: number) => Html): readonly Html[] =>
  Array.from({ length: count }, (_, n) => make(n));
