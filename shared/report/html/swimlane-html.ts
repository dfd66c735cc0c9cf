import type { Swimlane } from '../model';
import { html, type Html } from './html';
import { direction, typedText } from './typed-html';

type Row = Swimlane['rows'][number];

/** The steps of a process in their lanes, as HTML: a column per lane, and an arrow from each step to the next. */
export function swimlaneHtml({ caption, lanes, rows }: Swimlane): Html {
  const heads = lanes.map(
    ({ owner, title }) => html`<p class="lane ${owner}"><span class="mark" aria-hidden="true"></span>${title}</p> `,
  );
  return html`<div class="swimlane" role="group" aria-label="${caption}" style="--lanes: ${lanes.length}">
    <div class="lane-heads">
      <div class="lane-grid">${heads}</div>
    </div>
    <ol>
      ${rows.map((row) => rowHtml(row, lanes))}
    </ol>
  </div> `;
}

function rowHtml({ steps, arrows }: Row, lanes: Swimlane['lanes']): Html {
  const drawn = arrows.length === 0 ? html`` : arrowsHtml(arrows, lanes.length);
  return html`<li class="lane-row">
    <div class="lane-grid">
      ${drawn}
      ${steps.map(
        ({ step, number, lane }) =>
          html`<div class="lane-step ${lanes[lane]?.owner ?? ''}" style="grid-column: ${lane + 1}">
            <p class="lane-title"><span class="lane-number">${number}</span> <bdi>${typedText(step.title)}</bdi></p>
            <dl>
              ${step.facts.map(
                ({ label, value }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd${direction(value)}>${typedText(value)}</dd>
                  </div> `,
              )}
            </dl>
          </div> `,
      )}
    </div>
  </li> `;
}

/** The lines are stretched over all lanes; the heads are set on their ends, so that they keep their shape. */
function arrowsHtml(arrows: Row['arrows'], lanes: number): Html {
  const middle = (lane: number): number => lane * 100 + 50;
  const lines = arrows.map(
    ({ from, to }) => html`<path d="M${middle(from)} 0V11H${middle(to)}V22" vector-effect="non-scaling-stroke" />`,
  );
  const heads = arrows.map(
    ({ to }) => html`<span class="lane-head" style="inset-inline-start: ${middle(to) / lanes}%"></span>`,
  );
  return html`<div class="lane-arrows" aria-hidden="true">
    <svg viewBox="0 0 ${lanes * 100} 24" preserveAspectRatio="none">${lines}</svg>
    ${heads}
  </div> `;
}
