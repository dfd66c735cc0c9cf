import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import type { VersionId } from '../../../shared/ids';
import { REDACTIONS } from '../../../shared/redaction/kinds';
import { asRedacted } from '../../../shared/redaction/notice';
import { redact } from '../../../shared/redaction/redact';
import { leaderSummary } from '../../../shared/report/documents/leader/leader-summary';
import type { Paper, Report } from '../../../shared/report/model';
import { onePageReport } from '../../../shared/report/documents/agreement/one-page';
import type { Workshop } from '../../../shared/workshop/schema';
import { list, tableOf } from '../../../shared/workshop/table';
import { founderWorkshop } from '../../support/founder-workshop';
import { giantWorkshop } from '../../support/giant-workshop';
import { fullWorkshop, sampleWorkshop } from '../../support/marked-workshop';
import { readPdf } from '../../support/read-pdf';
import { newWorkshop } from '../../support/new-workshop';
import { signedWorkshop, TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

/** The smallest type on paper that anybody should have to read, in points. */
const LEGIBLE = 8;

const workshops: Readonly<Record<string, () => Workshop>> = {
  'the sample': sampleWorkshop,
  'the founder alone': founderWorkshop,
  'a new workshop': newWorkshop,
  'a workshop with something everywhere': fullWorkshop,
  'a giant workshop': giantWorkshop,
};

describe.each(Object.entries(workshops))('%s', (_name, make) => {
  test.each(['a4', 'letter'] as const)(
    'fits one page of %s, at a size that can be read',
    async (paper) => {
      const workshop = make();
      expect(await onPaper(onePageReport(workshop, { document: 'draft', today: TODAY, paper }), paper)).toEqual(
        ONE_PAGE,
      );
      expect(await onPaper(leaderSummary(workshop, { today: TODAY, paper }), paper)).toEqual(ONE_PAGE);
    },
    120_000,
  );
});

test('a signed version fits one page', async () => {
  const report = onePageReport(signedWorkshop(), { document: 'v1' as VersionId, today: TODAY });
  expect(await onPaper(report, 'letter')).toEqual(ONE_PAGE);
}, 60_000);

describe('whatever people type', () => {
  const texts = {
    'wide letters': 'W'.repeat(400),
    'long words': 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(12),
    Cyrillic: 'Жизнеобеспечение Международного Щита '.repeat(12),
    Chinese: '上海浦东新区国际商务咨询有限责任公司'.repeat(12),
    capitals: 'ACME HOLDINGS WORLDWIDE '.repeat(16),
    'many lines': 'one\ntwo\nthree\n'.repeat(40),
  };
  test.each(Object.entries(texts))(
    '%s still fit one page',
    async (_name, text) => {
      const workshop = wordy(text);
      for (const paper of ['a4', 'letter'] as const) {
        const page = onePageReport(workshop, { document: 'draft', today: TODAY, paper });
        expect(await onPaper(page, paper), `agreement on ${paper}`).toEqual(ONE_PAGE);
        const summary = leaderSummary(workshop, { today: TODAY, paper });
        expect(await onPaper(summary, paper), `summary on ${paper}`).toEqual(ONE_PAGE);
      }
    },
    120_000,
  );
});

test.each(['a4', 'letter'] as const)(
  'a copy that names what was taken out of it fits one page of %s',
  async (paper) => {
    const { workshop } = redact(sampleWorkshop(), KINDS);
    const page = onePageReport(workshop, { document: 'draft', today: TODAY, paper });
    expect(await onPaper(asRedacted(page, KINDS), paper)).toEqual(ONE_PAGE);
    expect(await onPaper(asRedacted(leaderSummary(workshop, { today: TODAY, paper }), KINDS), paper)).toEqual(ONE_PAGE);
  },
  60_000,
);

const KINDS = new Set(REDACTIONS);

test('a page of which nothing was said may be printed on either paper', async () => {
  for (const paper of ['a4', 'letter'] as const) {
    const page = onePageReport(sampleWorkshop(), { document: 'draft', today: TODAY });
    expect(await onPaper(page, paper)).toEqual(ONE_PAGE);
  }
}, 60_000);

/** The sample with one and the same text wherever somebody can write what these pages tell. */
function wordy(text: string): Workshop {
  const workshop = fullWorkshop();
  const { agreement, definitions, diagnosis, patterns, metrics, setup } = workshop;
  const all = <I extends string, T extends { readonly id: I }>(
    table: { readonly byId: Readonly<Record<I, T>>; readonly order: readonly I[] },
    change: Partial<T>,
  ) => tableOf<I, T>(list(table).map((each) => ({ ...each, ...change })));
  return {
    ...workshop,
    setup: { ...setup, client: text, title: text },
    diagnosis: {
      ...diagnosis,
      questions: all(diagnosis.questions, { text }),
      decisions: all(diagnosis.decisions, { text, owner: text }),
    },
    patterns: { ...patterns, disconnects: all(patterns.disconnects, { text, owner: text }) },
    definitions: { ...definitions, terms: all(definitions.terms, { term: text, agreed: text }) },
    metrics: { ...metrics, sheet: all(metrics.sheet, { name: text }) },
    agreement: {
      ...agreement,
      title: text,
      alignmentOwner: text,
      arbiter: text,
      clauses: all(agreement.clauses, { heading: text, text, owner: text, included: true }),
      handoff: all(agreement.handoff, { step: text, clock: text }),
      cadences: all(agreement.cadences, { name: text, who: text, included: true }),
      escalations: all(agreement.escalations, { trigger: text, person: text, within: text }),
      signers: all(agreement.signers, { name: text, role: text }),
    },
  };
}

/** A mark of the client as large as one can be. */
const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="teal"/></svg>')}`;

/** What stands on paper: how many pages, and whether all of the text can be read. */
async function onPaper(report: Report, paper: Paper) {
  const brand = { logo: LOGO, footer: 'Confidential: for the two teams only' };
  const pdf = await printer.print(await printableHtml({ ...report, paper, brand }));
  if (!pdf.ok) throw new Error(pdf.error);
  const { pages } = await readPdf(pdf.value);
  const body = (await sizesIn(pdf.value)).filter(({ isMargin }) => !isMargin);
  const smallest = Math.min(...body.map(({ size }) => size));
  return { pages: pages.length, isWhole: body.length > 20, isLegible: smallest > LEGIBLE - 0.01 };
}

/** As it should be. */
const ONE_PAGE = { pages: 1, isWhole: true, isLegible: true } as const;

/** How large each piece of text is that shows, and whether it stands in the margins. */
async function sizesIn(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const [, , , top = 0] = page.view;
  const sizes = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, , y = 0] = item.transform as readonly number[];
    return [{ size: Math.abs(size), isMargin: y > top - 48 || y < 46, text: item.str }];
  });
  await task.destroy();
  return sizes;
}
