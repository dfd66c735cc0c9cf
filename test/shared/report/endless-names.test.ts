import { expect, test } from 'vitest';
import { journeySheets } from '../../../shared/report/sheets/journey-sheets';
import { leaderSummary } from '../../../shared/report/documents/leader/leader-summary';
import { mapsReport } from '../../../shared/report/maps/maps-report';
import type { Report } from '../../../shared/report/model';
import { onePageReport } from '../../../shared/report/documents/agreement/one-page';
import { preWorkReport } from '../../../shared/report/sheets/pre-work';
import { ratingSheets } from '../../../shared/report/sheets/rating-sheets';
import { recordReport } from '../../../shared/report/documents/record/record';
import { reportDocx } from '../../../shared/report/formats/docx/docx';
import { reportHtml } from '../../../shared/report/html/report-html';
import { reportMarkdown } from '../../../shared/report/formats/markdown';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../shared/workshop/table';
import { sampleWorkshop } from '../../support/marked-workshop';
import { TODAY as today } from '../../support/signed-workshop';

const NAMES = {
  'one word': (length: number) => 'a'.repeat(length),
  words: (length: number) => 'Harbour & Pine '.repeat(length / 15),
  'no room at all': (length: number) => `Harbour${'\u200B'.repeat(length)}`,
  'right to left': (length: number) => 'محمد 2026 '.repeat(length / 10),
} as const;

const DOCUMENTS: Readonly<Record<string, (workshop: Workshop) => Report>> = {
  agreement: (workshop) => slaReport(workshop, { document: 'draft', today }),
  'one page': (workshop) => onePageReport(workshop, { document: 'draft', today }),
  summary: (workshop) => leaderSummary(workshop, { today }),
  record: (workshop) => recordReport(workshop, { today, withNotes: true }),
  maps: (workshop) => mapsReport(workshop, { today, paper: 'a4' }),
  'journey sheets': (workshop) => journeySheets(workshop, { paper: 'a4', blank: 1 }),
  'rating sheets': (workshop) => ratingSheets(workshop, { paper: 'a4', copies: 1 }),
  'pre-work': (workshop) => preWorkReport(workshop, { today, paper: 'a4' }),
};

function called(name: string): Workshop {
  const sample = sampleWorkshop();
  const [first, ...others] = list(sample.journeys);
  const journeys = [{ ...(first as Journey), client: name, owners: name }, ...others];
  return { ...sample, setup: { ...sample.setup, client: name, title: name }, journeys: tableOf(journeys) };
}

const cases = Object.entries(NAMES).flatMap(([kind, name]) =>
  [200_000].flatMap((length) =>
    Object.entries(DOCUMENTS).map(([document, make]) => [document, kind, length, name, make] as const),
  ),
);

test.each(cases)('the %s with a client called by %s of %i letters is made in time', async (...each) => {
  const [document, kind, length, name, make] = each;
  const workshop = called(name(length));
  const start = performance.now();
  const report = make(workshop);
  reportHtml(report, { css: '', fontsCss: '' });
  reportMarkdown(report);
  await reportDocx(report);
  const took = performance.now() - start;
  expect(took, `${document}, ${kind}, ${length}`).toBeLessThan(3000);
});
