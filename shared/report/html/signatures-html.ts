import { SIGNATURE_SHEET, strokePath } from '../../agreement/drawn-signature';
import { wrapText } from '../../shared-map/wrap-text';
import type { SignatureGroup, Signatures } from '../model';
import { html, type Html } from './html';
import { direction, typedText } from './typed-html';

/**
 * The signatures of the sides beside each other. They stay on one page where one can hold them; else each person's stays whole, and every page says
 * whose signatures they are.
 */
export function signaturesHtml({ groups, labels }: Signatures): Html {
  if (groups.some((group) => heightOf(group) > PAGE)) return longHtml(groups, labels);
  return html`<div class="signatures whole">${groups.map((group) => groupHtml(group, labels))}</div> `;
}

type Person = SignatureGroup['people'][number];

function groupHtml(group: SignatureGroup, labels: Signatures['labels']): Html {
  return html`<div class="signature-group ${group.side}">
    <h3 class="signature-side">${sideHtml(group)}</h3>
    ${signersOf(group).map((signer) => personHtml(signer, labels))}
  </div> `;
}

/**
 * The sides are the head of a table, which is repeated where it goes on; its rows hold a person of each. No headings: a bookmark would say each as
 * often as there are pages.
 */
function longHtml(groups: readonly SignatureGroup[], labels: Signatures['labels']): Html {
  const rows = Math.max(...groups.map((group) => signersOf(group).length));
  const row = (index: number) =>
    groups.map((group) => {
      const signer = signersOf(group)[index];
      const person = signer === undefined ? html`` : personHtml(signer, labels);
      return html`<div role="group" aria-label="${group.title}">${person}</div> `;
    });
  return html`<div class="signatures long">
    <div class="signature-heads">
      <div class="signature-pair">
        ${groups.map(
          (group) => html`<div class="${group.side}"><p class="signature-side">${sideHtml(group)}</p></div> `,
        )}
      </div>
    </div>
    <div class="signature-rows">
      ${Array.from(
        { length: rows },
        (_, index) =>
          html`<div class="signature-row">
            <div class="signature-pair">${row(index)}</div>
          </div> `,
      )}
    </div>
  </div> `;
}

const sideHtml = ({ title }: SignatureGroup): Html => html`<span class="mark" aria-hidden="true"></span>${title}`;

const signersOf = ({ people }: SignatureGroup): readonly Person[] =>
  people.length === 0 ? [{ name: '', role: '', signedOn: '', typed: '' }] : people;

function personHtml({ name, role, signedOn, typed, drawn }: Person, labels: Signatures['labels']): Html {
  return html`<div class="signature">
    <p class="signer" ${direction(name)}>${typedText(name)}</p>
    <p class="role" ${direction(role)}>${typedText(role)}</p>
    <div class="rule">
      ${drawn === undefined ? html`<span class="typed">${typed}</span>` : drawnHtml(drawn)}<span class="label"
        >${labels.signature}</span
      >
    </div>
    <div class="rule date"><span class="written">${signedOn}</span><span class="label">${labels.date}</span></div>
  </div> `;
}

function drawnHtml({ label, strokes }: NonNullable<Person['drawn']>): Html {
  const { width, height } = SIGNATURE_SHEET;
  return html`<svg class="drawn" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
    ${strokes.map((stroke) => html`<path d="${strokePath(stroke)}" />`)}
  </svg>`;
}

/** What the lower of the two papers leaves for signatures below their heading, in points. */
const PAGE = 560;

/** A column of the style sheet, and what a person takes in it besides the lines of name and role, in points. */
const COLUMN = { width: 210, size: 10.25, line: 15, person: 58 } as const;

function heightOf({ people }: SignatureGroup): number {
  const linesIn = (text: string) => wrapText(text, COLUMN.width, COLUMN.size).length;
  return people.reduce(
    (sum, { name, role }) =>
      sum + COLUMN.person + COLUMN.line * (Math.max(1, linesIn(name)) + Math.max(1, linesIn(role))),
    0,
  );
}
