import { isWiderThan } from '../clip';
import type { SideBySide } from '../model';
import { words } from '../words';
import { html, type Html } from './html';
import { direction, typedText } from './typed-html';

/** What the two sides said as a table: a question across it, below it marketing left and sales right, then what became of it. */
export function sideBySideHtml({ caption, rows }: SideBySide): Html {
  return html`<table class="side-by-side">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${headHtml('marketing')} ${headHtml('sales')}
      </tr>
    </thead>
    ${rows.map(rowHtml)}
  </table> `;
}

function headHtml(side: 'marketing' | 'sales'): Html {
  return html`<th scope="col" class="${side}"><span class="mark" aria-hidden="true"></span>${words.sides[side]}</th>`;
}

/** One body for each question: it stays whole unless an answer is long. */
function rowHtml({ number, question, marketing, sales, outcome }: SideBySide['rows'][number]): Html {
  const place = number === '' ? html`` : html`<span class="number">${number} </span>`;
  const result =
    outcome.length === 0
      ? html``
      : html`<tr class="outcome">
          <td colspan="2">${outcome.map((text) => html`<p${direction(text)}>${typedText(text)}</p> `)}</td>
        </tr> `;
  const isLong = [marketing, sales].some((said) => isWiderThan(said.join(' '), LONG_ANSWER));
  return html`<tbody>
    <tr class="question">
      <th scope="rowgroup" colspan="2">${place}<bdi>${typedText(question)}</bdi></th>
    </tr>
    <tr class="answers ${isLong ? 'long' : ''}">
      <td class="marketing">${answerHtml(marketing)}</td>
      <td class="sales">${answerHtml(sales)}</td>
    </tr>
    ${result}
  </tbody> `;
}

/** Answers that are wider than so many letters may be torn: kept whole, they would leave much of a page empty. */
const LONG_ANSWER = 900;

function answerHtml(paragraphs: readonly string[]): Html {
  if (paragraphs.length === 0) return html`<p class="none">${words.noAnswer}</p>`;
  return html`${paragraphs.map((text) => html`<p${direction(text)}>${typedText(text)}</p> `)}`;
}
