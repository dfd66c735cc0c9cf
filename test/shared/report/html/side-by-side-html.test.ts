import { expect, test } from 'vitest';
import type { SideBySide } from '../../../../shared/report/model';
import { sideBySideHtml } from '../../../../shared/report/html/side-by-side-html';

const block: SideBySide = {
  kind: 'side-by-side',
  caption: 'What we notice',
  rows: [
    {
      number: '7',
      question: 'Who <calls> first?',
      marketing: ['We do.', 'Always.'],
      sales: [],
      outcome: ['only marketing answered'],
    },
    { number: '', question: 'Budget', marketing: ['From $10'], sales: ['From $20'], outcome: [] },
  ],
};
const page = sideBySideHtml(block).html.replaceAll(/\s+/g, ' ');

test('is a table with marketing left and sales right, each by shape and word', () => {
  expect(page).toMatch(/<caption> What we notice <\/caption>/);
  expect(page.match(/<th scope="col" class="(\w+)"><span class="mark" aria-hidden="true"><\/span>(\w+)/g)).toEqual([
    '<th scope="col" class="marketing"><span class="mark" aria-hidden="true"></span>Marketing',
    '<th scope="col" class="sales"><span class="mark" aria-hidden="true"></span>Sales',
  ]);
  expect(page.indexOf('We do.')).toBeLessThan(page.indexOf('No answer'));
});

test('a question heads its answers, with its number where it has one', () => {
  expect(page).toContain(
    '<th scope="rowgroup" colspan="2"><span class="number">7 </span><bdi>Who &lt;calls&gt; first?</bdi></th>',
  );
  expect(page).toContain('<th scope="rowgroup" colspan="2"><bdi>Budget</bdi></th>');
});

test('a paragraph each, and a row for the outcome only where there is one', () => {
  expect(page).toContain('<td class="marketing"><p>We do.</p> <p>Always.</p> </td>');
  expect(page.match(/class="outcome"/g)).toHaveLength(1);
  expect(page).toContain('<td class="sales"><p class="none">No answer</p></td>');
});

test('a long answer may go on over a page, a short one stays whole', () => {
  const row = { number: '', question: 'Why?', sales: [], outcome: [] };
  const answered = (text: string) =>
    sideBySideHtml({ kind: 'side-by-side', caption: '', rows: [{ ...row, marketing: [text] }] }).html;
  expect(answered('word '.repeat(400))).toContain('class="answers long"');
  expect(answered('word '.repeat(40))).not.toContain('long');
});
