import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { freezeVersion } from '../../../shared/agreement/sign';
import type { DocumentChoice } from '../../../shared/agreement/versions';
import { editAgreement } from '../../../shared/commands/agreement';
import { editClause } from '../../../shared/commands/clauses';
import type { VersionId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { parse } from '../../../shared/workshop/parse';
import type { Workshop } from '../../../shared/workshop/schema';
import type { SignedVersion } from '../../../shared/workshop/schema/agreement';
import { list, tableOf } from '../../../shared/workshop/table';
import { oneLine, type ReadPdf, readPdf } from '../../support/read-pdf';
import { after } from '../../support/run-commands';
import { signableWorkshop, signing, TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

async function printed(workshop: Workshop, document: DocumentChoice = 'draft'): Promise<ReadPdf> {
  const pdf = await printer.print(await printableHtml(slaReport(workshop, { document, today: TODAY })));
  if (!pdf.ok) throw new Error(pdf.error);
  return readPdf(pdf.value);
}

describe('the signed sample as PDF', () => {
  const sample = parse(
    readFileSync(new URL('../../../resources/samples/harbour-and-pine.parley.json', import.meta.url), 'utf8'),
  );
  const workshop = invariant(sample.ok ? sample.value : null, 'the sample ships with the app');
  const version = invariant(freezeVersion(workshop, signing('v1')), 'the sample is ready to sign');
  const signed = {
    ...workshop,
    agreement: { ...workshop.agreement, versions: tableOf<VersionId, SignedVersion>([version]) },
  };
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await printed(signed, version.id);
  }, 60_000);

  test('holds every commitment with its owner and consequence, and every agreed definition, in real text', () => {
    for (const { heading, text, owner, consequence } of list(workshop.agreement.clauses).filter(
      ({ included }) => included,
    )) {
      for (const part of [heading, text, owner, consequence]) expect(pdf.text).toContain(oneLine(part));
    }
    for (const { term, agreed } of list(workshop.definitions.terms)) {
      expect(pdf.text).toContain(oneLine(term));
      expect(pdf.text).toContain(oneLine(agreed));
    }
  });

  test('holds every signer with role and day, the version and the whole hash', () => {
    for (const { name, role } of list(workshop.agreement.signers)) {
      expect(pdf.text).toContain(oneLine(`${name} ${role}`));
    }
    expect(pdf.text).toContain('22 November 2026');
    expect(pdf.text).toContain('Version 1');
    expect(pdf.text).toContain(version.sha256);
  });

  test('has the running head, the version and "Page x of y" on every page', () => {
    expect(pdf.pages.length).toBeGreaterThan(3);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
      expect(page).toContain(`Version 1 · SHA-256 ${version.sha256.slice(0, 12)}…`);
      expect(page).toContain('Harbour & Pine Advisory');
    }
  });

  test('has a title, a language, tags, and bookmarks down to the clauses', () => {
    expect(pdf).toMatchObject({
      title: 'Harbour & Pine Advisory: Sales and marketing agreement 2027',
      language: 'en',
      isTagged: true,
    });
    const [top] = pdf.bookmarks;
    expect(top?.title).toBe('Harbour & Pine Advisory');
    expect(top?.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['1 Purpose', '4 What sales commits to']),
    );
    const sales = top?.items.find(({ title }) => title === '4 What sales commits to');
    expect(sales?.items[0]?.title).toBe('4.1 First response');
  });

  test('can do nothing: no script, no link, no attachment', () => {
    expect(pdf.actions).toEqual([]);
  });

  test('never begins a page with the rest of a heading or ends one with a heading', () => {
    const headings = (pdf.bookmarks[0]?.items ?? []).flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]);
    for (const page of pdf.pages) expect(headings.some((heading) => page.endsWith(heading))).toBe(false);
  });
});

describe('names and texts of every kind', () => {
  const long = 'Международная Группа Консультантов '.repeat(6).slice(0, 200).trim();

  test('come out whole, and the margins are there on every page', async () => {
    const [first] = list(signableWorkshop().agreement.clauses);
    const text = 'Größe, Łódź, <b>1 & 2</b>, "quoted" \\22 </style><script>alert(1)</script>';
    const workshop = after(
      { ...signableWorkshop(), setup: { ...signableWorkshop().setup, client: long } },
      editAgreement({ title: 'W'.repeat(200) }),
      editClause(invariant(first, 'there are clauses').id, { text }),
    );
    const pdf = await printed(workshop);
    expect(pdf.text).toContain(text);
    expect(pdf.title.startsWith(long)).toBe(true);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
      expect(page).toContain('Draft – not signed');
      expect(page).toContain('Международная');
    }
  }, 60_000);

  test('a clause longer than a page goes on over the next', async () => {
    const [first] = list(signableWorkshop().agreement.clauses);
    const sentence = 'This goes on for a while, as lawyers will have it. ';
    const workshop = after(
      signableWorkshop(),
      editClause(invariant(first, 'there are clauses').id, { text: sentence.repeat(150) }),
    );
    const pdf = await printed(workshop);
    expect(pdf.text.split(oneLine(sentence)).length - 1).toBeGreaterThanOrEqual(149);
    expect(pdf.pages.filter((page) => page.includes(oneLine(sentence))).length).toBeGreaterThan(1);
  }, 60_000);
});
