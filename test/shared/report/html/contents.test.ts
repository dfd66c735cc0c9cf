// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listedPlaces, withContentsNumbers, withoutContents } from '../../../../shared/report/html/contents';
import type { Report, Section } from '../../../../shared/report/model';
import { reportHtml } from '../../../../shared/report/html/report-html';

const section = (title: string, more: Partial<Section> = {}): Section => ({
  number: '1',
  title,
  owner: null,
  blocks: [],
  ...more,
});

const report: Report = {
  lang: 'en',
  title: 'A record',
  cover: null,
  margins: { head: '', headEnd: '', foot: '' },
  sections: [section('Answers <b>'), section('A sheet', { sheet: { mark: 'x' } }), section('Gaps', { number: '' })],
};

const page = (of: Report): Document =>
  new DOMParser().parseFromString(reportHtml(of, { css: '', fontsCss: '' }), 'text/html');

test('every section but the sheets is listed, and each entry leads to its heading', () => {
  const document = page({ ...report, hasContents: true });
  const links = [...document.querySelectorAll('nav a')];
  expect(links.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
    '1 Answers <b>',
    'Gaps',
  ]);
  const headings = links.map((link) => document.querySelector(`h2${link.getAttribute('href') ?? ''}`)?.textContent);
  expect(headings).toEqual(['1 Answers <b>', 'Gaps']);
  expect(document.querySelector('nav')?.getAttribute('aria-label')).toBe('Contents');
});

test('a document without contents has neither list nor places to link to', () => {
  const html = reportHtml(report, { css: '.contents {}', fontsCss: '' });
  expect(listedPlaces(html)).toEqual([]);
  expect(html).not.toMatch(/href=|id="part/);
  const listed = reportHtml({ ...report, hasContents: true }, { css: '', fontsCss: '' });
  expect(listedPlaces(listed)).toEqual(['part-0', 'part-2']);
});

test('page numbers are put in at their places, and the list can be left out', () => {
  const listed = reportHtml({ ...report, hasContents: true }, { css: '', fontsCss: '' });
  const numbered = new DOMParser().parseFromString(
    withContentsNumbers(
      listed,
      new Map([
        ['part-0', 3],
        ['part-2', 40],
        ['part-9', 1],
      ]),
    ),
    'text/html',
  );
  expect([...numbered.querySelectorAll('.numbered .contents-page')].map(({ textContent }) => textContent)).toEqual([
    '3',
    '40',
  ]);
  const without = new DOMParser().parseFromString(withoutContents(listed), 'text/html');
  expect(without.querySelector('nav')).toBeNull();
  expect(without.querySelectorAll('h2')).toHaveLength(3);
});
