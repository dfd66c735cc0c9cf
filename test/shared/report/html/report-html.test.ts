// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { editAgreement } from '../../../../shared/commands/agreement';
import { editClause } from '../../../../shared/commands/clauses';
import { addSigner } from '../../../../shared/commands/signers';
import { invariant } from '../../../../shared/invariant';
import { reportHtml } from '../../../../shared/report/html/report-html';
import { slaReport } from '../../../../shared/report/documents/agreement/sla-report';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { after } from '../../../support/run-commands';
import { signableWorkshop, signer, TODAY } from '../../../support/signed-workshop';

const styles = { css: 'body { color: black }', fontsCss: '' };

function pageOf(workshop: Workshop): Document {
  const html = reportHtml(slaReport(workshop, { document: 'draft', today: TODAY }), styles);
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the document for people and for screen readers', () => {
  const page = pageOf(signableWorkshop());

  test('has a language, a title and one top heading', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Alder Surveyors: Sales and marketing agreement');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  test('has headings for bookmarks that read "4 What sales commits to"', () => {
    const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent?.trim());
    expect(headings).toContain('4 What sales commits to');
    expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent?.trim())).toContain(
      '4.1 First response',
    );
  });

  test('has tables with a caption, heads that repeat and a scope for every head', () => {
    for (const table of page.querySelectorAll('table')) {
      expect(table.caption?.textContent).toMatch(/\S/);
      expect(table.tHead?.rows).toHaveLength(1);
    }
    expect(page.querySelectorAll('table').length).toBeGreaterThanOrEqual(5);
    expect(page.querySelectorAll('th:not([scope])')).toHaveLength(0);
  });

  test('has the hand-off as a list of steps, each in the column of its lane with owner, clock and record', () => {
    const drawing = invariant(page.querySelector('[aria-label="The steps of the hand-off"]'), 'it is on the page');
    const steps = [...drawing.querySelectorAll<HTMLElement>('li .lane-step')];
    expect(steps.map(({ style }) => style.gridColumn)).toEqual(['1', '2', '3', '3', '3', '1', '3']);
    expect(steps[2]?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(
      '3 Sales makes the first personal contact Owner Sales By when Within 24 hours (proposed) Recorded in CRM: first activity on the lead',
    );
    expect(drawing.querySelectorAll('[aria-hidden="true"] path')).toHaveLength(6);
  });

  test('asks for nothing from anywhere and allows no script', () => {
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(
      /^default-src 'none';/,
    );
    expect(page.querySelectorAll('script, link, img, iframe, object, a:not([href^="#part-"]), form')).toHaveLength(0);
  });
});

describe('what people typed', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "</style><svg onload='alert(1)'>",
    '</title><iframe src="javascript:alert(1)">',
    '&lt;b&gt; &amp; `${1}` {{1}}',
    '\u202e 1 desrever \u2066',
    '{place} $& $1',
  ];

  test.each(hostile)('%j is text wherever it stands, and nothing else', (text) => {
    const page = pageOf(withEverywhere(text));
    expect(page.title).toBe(`${text}: ${text}`.trim());
    expect(page.querySelector('h1')?.textContent).toBe(text);
    expect([...page.querySelectorAll('.clause h3')].some((heading) => heading.textContent?.includes(text))).toBe(true);
    expect(namesIn(page)).toEqual(namesIn(pageOf(withEverywhere('Plain 1'))));
  });

  test('keeps its line breaks', () => {
    const [first] = list(signableWorkshop().agreement.clauses);
    const page = pageOf(
      after(signableWorkshop(), editClause(invariant(first, 'there are clauses').id, { text: 'One\nTwo\r\nThree' })),
    );
    expect([...page.querySelectorAll('.clause .body')].map((body) => body.innerHTML)).toContain('One<br>Two<br>Three');
  });

  test('finds its own writing direction and stays in it', () => {
    const fields = '.client, .title, .body, .facts dd, .signer, .cell';
    const readsBackwards = (page: Document) =>
      [...page.querySelectorAll(fields)].filter((element) => element.getAttribute('dir') === 'rtl');
    expect(readsBackwards(pageOf(signableWorkshop()))).toEqual([]);
    const arabic = readsBackwards(pageOf(withEverywhere('اتفاقية مستوى الخدمة')));
    expect(new Set(arabic.map(({ tagName }) => tagName))).toEqual(new Set(['H1', 'P', 'DD', 'SPAN']));
  });
});

/** One text in every place that a person fills in. */
function withEverywhere(text: string): Workshop {
  const [first] = list(signableWorkshop().agreement.clauses);
  return after(
    { ...signableWorkshop(), setup: { ...signableWorkshop().setup, client: text } },
    editAgreement({ title: text, alignmentOwner: text }),
    editClause(invariant(first, 'there are clauses').id, { heading: text, text, owner: text, consequence: text }),
    addSigner(signer('s3', 'sales', text, text)),
  );
}

/** The names of all elements and attributes. */
function namesIn(page: Document): readonly string[] {
  const elements = [...page.querySelectorAll('*')];
  return [...new Set(elements.flatMap((element) => [element.tagName, ...element.getAttributeNames()]))].sort();
}
