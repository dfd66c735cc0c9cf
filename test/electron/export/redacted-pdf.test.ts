import { afterAll, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { asRedacted } from '../../../shared/redaction/notice';
import { REDACTIONS, type Redaction } from '../../../shared/redaction/kinds';
import { redact } from '../../../shared/redaction/redact';
import type { IsoDate } from '../../../shared/time';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import type { Workshop } from '../../../shared/workshop/schema';
import { sampleWorkshop } from '../../support/marked-workshop';
import { standsInPdf, textsOfPdf } from '../../support/strings-in-pdf';

const printer = openPrinter();
afterAll(() => printer.close());

const TODAY = '2026-11-22' as IsoDate;
const ALL = new Set<Redaction>(REDACTIONS);
const NAMES = ['Harbour & Pine', 'Pine Advisory', 'Raman', 'Whitcombe', 'Lindqvist', 'Calloway', '$1,200,000'];

async function printed(workshop: Workshop, what: ReadonlySet<Redaction>): Promise<readonly string[]> {
  const report = asRedacted(slaReport(workshop, { document: 'draft', today: TODAY }), what);
  const pdf = await printer.print(await printableHtml(report));
  if (!pdf.ok) throw new Error(pdf.error);
  return textsOfPdf(pdf.value);
}

test('a printed redacted copy holds no removed name in any of its streams, and says what it is', async () => {
  const sample = sampleWorkshop();
  const whole = await printed(sample, new Set());
  expect(NAMES.filter((name) => !standsInPdf(whole, name))).toEqual([]);

  const redacted = await printed(redact(sample, ALL).workshop, ALL);
  expect(NAMES.filter((name) => standsInPdf(redacted, name))).toEqual([]);
  expect(standsInPdf(redacted, 'Removed from this copy: names of companies, names of people')).toBe(true);
  expect(standsInPdf(redacted, 'Client A')).toBe(true);
}, 60_000);

test('a word that was left out stands in no stream of a printed copy', async () => {
  const { workshop } = redact(sampleWorkshop(), new Set(), ['calloway']);
  const report = asRedacted(slaReport(workshop, { document: 'draft', today: TODAY }), new Set(), true);
  const pdf = await printer.print(await printableHtml(report));
  if (!pdf.ok) throw new Error(pdf.error);
  const texts = await textsOfPdf(pdf.value);
  expect(standsInPdf(texts, 'Calloway')).toBe(false);
  expect(standsInPdf(texts, 'Name 1')).toBe(true);
  expect(standsInPdf(texts, 'Removed from this copy: certain words.')).toBe(true);
}, 60_000);

test('titles and bookmarks are read as text, whatever their letters', async () => {
  const sample = sampleWorkshop();
  const titled = { ...sample, agreement: { ...sample.agreement, title: 'Abkommen für Zoë Ångström' } };
  const texts = await printed(titled, new Set());
  const strings = texts.filter((text) => text.includes('Zoë Ångström'));
  // In the page, the title of the document, and as a string beside them.
  expect(strings.length).toBeGreaterThanOrEqual(2);
  expect(standsInPdf(texts, 'Zoë Angstrom')).toBe(false);
}, 60_000);
