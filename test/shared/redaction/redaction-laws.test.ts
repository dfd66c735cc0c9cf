import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { asRedacted } from '../../../shared/redaction/notice';
import { REDACTIONS, type Redaction } from '../../../shared/redaction/kinds';
import { redact } from '../../../shared/redaction/redact';
import { leadsCsv } from '../../../shared/report/csv-leads';
import { touchpointsCsv } from '../../../shared/report/csv-touchpoints';
import { reportMarkdown } from '../../../shared/report/markdown';
import { recordReport } from '../../../shared/report/record';
import { reportHtml } from '../../../shared/report/report-html';
import { slaReport } from '../../../shared/report/sla-report';
import type { IsoDate } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { reopened } from '../../support/any-workshop';
import { reader } from '../../support/stands-in';
import { AMOUNTS, anyNamedWorkshop, COMPANIES, PEOPLE } from '../../support/named-workshop';

const TODAY = '2026-11-22' as IsoDate;
const ALL = new Set<Redaction>(REDACTIONS);

/** What tells a name: itself, and its parts that are no title and no word of a trade. */
const TELLING = {
  names: [...COMPANIES, 'Alderworks', 'Brio', 'Zürcher', 'Ромашка', 'Quillon'],
  people: [
    ...PEOPLE,
    'Zoë',
    'Ibáñez',
    'Priya',
    'Raman',
    'Tomasz',
    'Wójcik',
    'Анна',
    'Иванова',
    'محمد',
    'الأحمد',
    'Keisha',
    'Brandt',
  ],
  money: AMOUNTS,
  notes: [],
} as const;

const anyChoice = fc.subarray([...REDACTIONS], { minLength: 1 }).map((kinds) => new Set<Redaction>(kinds));

test('none of the removed words stands anywhere in the file of a redacted copy', () => {
  fc.assert(
    fc.property(anyNamedWorkshop, anyChoice, (workshop, what) => {
      const stands = reader(serialize(redact(workshop, what).workshop));
      expect([...what].flatMap((kind) => TELLING[kind]).filter(stands)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 20_000);

test('nothing that is told as removed stands in the texts of the copy', () => {
  fc.assert(
    fc.property(anyNamedWorkshop, (workshop) => {
      const { workshop: redacted, removed } = redact(workshop, ALL);
      const stands = reader(serialize(redacted));
      const names = removed.filter(({ kind, what }) => what === 'text' && kind !== 'notes');
      expect(names.map(({ text }) => text).filter((text) => text.length > 3 && stands(text))).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 20_000);

test('a redacted copy opens again as the same file', () => {
  fc.assert(
    fc.property(anyNamedWorkshop, anyChoice, (workshop, what) => {
      const { workshop: redacted } = redact(workshop, what);
      const text = serialize(redacted);
      expect(serialize(reopened(redacted))).toBe(text);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 20_000);

test('ids, dates, counts and choices stay: only texts, amounts and versions are others', () => {
  fc.assert(
    fc.property(anyNamedWorkshop, (workshop) => {
      const { id, redacted, ...copy } = redact(workshop, ALL).workshop;
      expect(id.endsWith('-redacted')).toBe(true);
      expect(redacted).toEqual(REDACTIONS);
      const { redacted: _before, ...open } = withoutSealed(workshop);
      expect(skeleton({ ...copy, id: open.id })).toEqual(skeleton(open));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 20_000);

test('documents that are made of a redacted copy hold none of them either', () => {
  fc.assert(
    fc.property(anyNamedWorkshop, (workshop) => {
      const { workshop: redacted } = redact(workshop, ALL);
      const documents = documentsOf(redacted).map(reader);
      const words = REDACTIONS.flatMap((kind) => TELLING[kind]);
      expect(words.filter((word) => documents.some((stands) => stands(word)))).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 20_000);

function documentsOf(workshop: Workshop): readonly string[] {
  const sla = asRedacted(slaReport(workshop, { document: 'draft', today: TODAY }), ALL);
  const record = recordReport(workshop, { today: TODAY, withNotes: true });
  const styles = { css: '', fontsCss: '' };
  return [
    reportHtml(sla, styles),
    reportHtml(record, styles),
    reportMarkdown(sla),
    reportMarkdown(record),
    leadsCsv(workshop),
    touchpointsCsv(workshop),
  ];
}

/** Everything but free texts, keys in words, amounts and versions. */
function skeleton(workshop: Workshop): unknown {
  const copy = structuredClone(workshop) as unknown as { agreement: { versions?: unknown } };
  delete copy.agreement.versions;
  return JSON.parse(
    JSON.stringify(copy, (key: string, value: unknown) => {
      if (typeof value === 'string') return /[ \p{Lu}[]|[^\p{ASCII}]/u.test(value) || value === '' ? 'text' : value;
      if (WORDS.has(key) || isMoney(value)) return null;
      return value;
    }),
  );
}

const WORDS = new Set(['attributes', 'dismissed', 'basis', 'unread', 'percent', 'print', 'value', 'number']);
const isMoney = (value: unknown): boolean => typeof value === 'object' && value !== null && 'minor' in value;
