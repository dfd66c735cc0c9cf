import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportMarkdown } from '../../../../shared/report/formats/markdown';
import { markdownCell, markdownLine, markdownLines } from '../../../../shared/report/formats/markdown-text';
import { slaReport } from '../../../../shared/report/documents/agreement/sla-report';
import type { IsoDate } from '../../../../shared/time';
import { everyBlock } from '../../../support/every-block';
import { sampleWorkshop } from '../../../support/marked-workshop';

const today = '2026-11-23' as IsoDate;
const sample = (): string => reportMarkdown(slaReport(sampleWorkshop(), { document: 'draft', today }));

/** What CommonMark shows for text without any construct: each escaped mark as itself. */
const shown = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

test('the agreement stands in it with its heads, its facts and its notices', () => {
  const lines = sample().split('\n');
  expect(lines[0]).toBe('# Harbour & Pine Advisory: Sales and marketing agreement 2027');
  expect(lines).toContain('- **Version:** Draft');
  expect(lines).toContain('> **Draft – not signed**');
  expect(lines).toContain('## 1. Purpose');
  expect(lines).toContain('### 3.1 Volume of qualified leads');
  expect(lines).toContain('| Step | Computed from | Per year |');
  expect(lines).toContain('| --- | --- | ---: |');
  expect(lines).toContain('| MQLs (marketing-qualified leads) | 72 SQLs ÷ 40 % of MQLs that become SQLs | 180 |');
  expect(lines.at(-2)).toBe('Draft – not signed');
  expect(lines.at(-1)).toBe('');
});

test('the shared map is told as a table, stage by stage', () => {
  expect(sample()).toContain(
    '| Stage | Row | What stands there | Seen in |\n| --- | --- | --- | --- |\n| Awareness – ',
  );
});

test('every text of every kind of block is in it', () => {
  const places: string[] = [];
  const text = reportMarkdown(
    everyBlock((place) => {
      places.push(place);
      return `Typed ${place}`;
    }),
  );
  expect(places.length).toBeGreaterThan(30);
  const told = places.filter((place) => !['title', 'head', 'head end'].includes(place));
  expect(told.filter((place) => !text.includes(`Typed ${place}`))).toEqual([]);
  expect(text).toContain('Drawn signature of Ann');
  expect(text).toContain(`SHA-256: \`${'ab12'.repeat(16)}\``);
  expect(text).toContain('- ☐ No');
  expect(text).toContain('No answer');
});

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:alert)', '\\[x\\](javascript\\:alert)'],
  ['# Not a heading', '\\# Not a heading'],
  ['`code` ~~gone~~ **bold** __too__', '\\`code\\` \\~\\~gone\\~\\~ \\*\\*bold\\*\\* \\_\\_too\\_\\_'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
  ['1.5 days', '1.5 days'],
  ['---', '\\---'],
  ['=== not a heading', '\\=== not a heading'],
  ['> not a quote', '\\> not a quote'],
  ['a | b', 'a \\| b'],
  ['&lt; and &#60; and R&D and A & B', '\\&lt; and \\&#60; and R\\&D and A & B'],
  ['see www.example.com or ann@example.com', 'see www\\.example.com or ann\\@example.com'],
  ['https://example.com', 'https\\://example.com'],
  [':smile: at 17:30', '\\:smile: at 17:30'],
  ['$1,200 and $3', '\\$1,200 and \\$3'],
  ['back\\slash', 'back\\\\slash'],
  ['    indented by four', 'indented by four'],
  ['a\u202Eb\u0000c', 'ab\uFFFDc'],
  ['', ''],
])('%j is written as %j', (typed, written) => {
  expect(markdownLine(typed)).toBe(written.replace('\\&#60', '\\&\\#60'));
});

test('typed line ends stay in a paragraph, and begin nothing', () => {
  expect(markdownLines('first\n# second\r\n\r\n- third  ')).toBe('first\\\n\\# second\\\n\\- third');
  expect(markdownCell('first\n# second\u2028third')).toBe('first / \\# second / third');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '`',
        '|',
        '#',
        '-',
        '+',
        '=',
        '\n',
        '\r',
        ' ',
        '\\',
        '1.',
        'a',
        '$',
        '*',
        '_',
        '~',
        '!',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

test('no character of any text is markup: the lines of a document stay what they are', () => {
  const kindOf = (line: string): string => /^(?:#{1,4} |> |>$|- |\||---$|  |\*|$)/.exec(line)?.[0] ?? 'text';
  const shape = (markdown: string): readonly string[] => markdown.split('\n').map(kindOf);
  const calm = shape(reportMarkdown(everyBlock(() => 'calm')));
  fc.assert(
    fc.property(anyText, (text) => {
      const markdown = reportMarkdown(everyBlock(() => `x${text.replaceAll(/[\n\r\u0085\u2028\u2029]/g, ' ')}x`));
      expect(shape(markdown)).toEqual(calm);
      expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*</);
      expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*\[/);
    }),
    { numRuns: 200 },
  );
});

test('a reader that takes the escapes away has the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const line = text.replaceAll(/\s+/g, ' ').trim();
      expect(shown(markdownLine(line))).toBe(line.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '').trim());
    }),
  );
});
