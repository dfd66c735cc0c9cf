import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { asRedacted } from '../../../shared/redaction/notice';
import { REDACTIONS, type Redaction } from '../../../shared/redaction/kinds';
import { redact } from '../../../shared/redaction/redact';
import { leadsCsv } from '../../../shared/report/formats/csv/csv-leads';
import { touchpointsCsv } from '../../../shared/report/formats/csv/csv-touchpoints';
import { reportMarkdown } from '../../../shared/report/formats/markdown';
import { recordReport } from '../../../shared/report/documents/record/record';
import { reportHtml } from '../../../shared/report/html/report-html';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
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

/** What somebody may name by a word, in the scripts of the world; some of it is known as a company or a person as well. */
const NAMED = [
  'alderworks',
  'Brio & Falk',
  'zürcher',
  'Ромашка',
  '华为',
  'Priya',
  'WÓJCIK',
  'محمد',
  '李明珠',
  'Brandt',
];
const anyWords = fc.subarray(NAMED, { minLength: 1 });
const anyChoiceOrNone = fc.subarray([...REDACTIONS]).map((kinds) => new Set<Redaction>(kinds));

test('no word that was left out stands in the file or in a document, whatever else goes', () => {
  fc.assert(
    fc.property(anyNamedWorkshop, anyChoiceOrNone, anyWords, (workshop, what, words) => {
      const { workshop: redacted, removed } = redact(workshop, what, words);
      const texts = [serialize(redacted), ...documentsOf(redacted)].map(reader);
      expect(words.filter((word) => texts.some((stands) => stands(word)))).toEqual([]);
      expect(redact(redacted, what, words)).toEqual({ workshop: redacted, removed: [] });
      expect(serialize(reopened(redacted))).toBe(serialize(redacted));
      const wasThere = reader(serialize(withoutVersionsOf(withoutSealed(workshop))));
      const kinds = new Set(removed.map(({ kind }) => kind));
      if (what.size === 0) expect(kinds.has('words')).toBe(words.some(wasThere) || hasVersions(workshop));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 30_000);

const hasVersions = ({ agreement }: Workshop): boolean => agreement.versions.order.length > 0;
const withoutVersionsOf = (workshop: Workshop): Workshop => ({
  ...workshop,
  agreement: { ...workshop.agreement, versions: { byId: {}, order: [] } },
});

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
