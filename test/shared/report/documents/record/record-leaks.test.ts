import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../../shared/report/model';
import { leaderSummary } from '../../../../../shared/report/documents/leader/leader-summary';
import { onePageReport } from '../../../../../shared/report/documents/agreement/one-page';
import { recordReport } from '../../../../../shared/report/documents/record/record';
import { ICP_FIELDS, type IcpText } from '../../../../../shared/workshop/schema/definitions';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list, tableOf } from '../../../../../shared/workshop/table';
import { fullWorkshop, markEverything } from '../../../../support/marked-workshop';
import { TODAY } from '../../../../support/signed-workshop';

/** Everything that a side wrote alone, with nothing of it revealed, and a marker in every text. */
function sealedAndMarked() {
  const { diagnosis, definitions, ...rest } = fullWorkshop();
  const drafted = (text: string) => Object.fromEntries(ICP_FIELDS.map((field) => [field, text])) as IcpText;
  const unrevealed: Workshop = {
    ...rest,
    diagnosis: { ...diagnosis, revealedAt: null },
    definitions: {
      ...definitions,
      ratingsRevealedAt: null,
      terms: tableOf(
        list(definitions.terms).map((term) => ({
          ...term,
          revealedAt: null,
          drafts: { marketing: 'draft', sales: 'draft' },
        })),
      ),
      icp: { ...definitions.icp, revealedAt: null, sides: { marketing: drafted('seen'), sales: drafted('seen') } },
    },
  };
  return markEverything(unrevealed);
}

/** The places of a workshop that only one side may know before the reveal. */
const SEALED = [
  /sheets\.byId\.\*\.(answers|predictions|unread)/,
  /diagnosis\.revisions/,
  /definitions\.terms\.byId\.\*\.drafts/,
  /definitions\.icp\.sides/,
  /definitions\.leads\.byId\.\*\.votes/,
];
const isSealed = (place: string): boolean => SEALED.some((pattern) => pattern.test(place));

const documents: Readonly<Record<string, (workshop: Workshop) => Report>> = {
  'the record': (workshop) => recordReport(workshop, { today: TODAY, withNotes: false }),
  'the record with notes': (workshop) => recordReport(workshop, { today: TODAY, withNotes: true }),
  'the summary for the leader': (workshop) => leaderSummary(workshop, { today: TODAY }),
  'the agreement on one page': (workshop) => onePageReport(workshop, { document: 'draft', today: TODAY }),
};

describe.each(Object.entries(documents))('%s', (_name, make) => {
  test('holds nothing that is sealed', () => {
    const { workshop, placesIn } = sealedAndMarked();
    expect(placesIn(JSON.stringify(workshop)).filter(isSealed).length).toBeGreaterThan(20);
    const told = placesIn(JSON.stringify(make(workshop)));
    expect(told).toContain('setup.client');
    expect(told.filter(isSealed)).toEqual([]);
  });
});

test('once it is revealed the record tells all of it', () => {
  const { workshop, placesIn } = markEverything(fullWorkshop());
  const told = placesIn(JSON.stringify(recordReport(workshop, { today: TODAY, withNotes: true })));
  const untold = placesIn(JSON.stringify(workshop)).filter((place) => isSealed(place) && !told.includes(place));
  // What could not be read is no answer yet, and what backs a guess up is not part of the guess.
  expect(untold).toEqual(['diagnosis.sheets.byId.*.predictions.*.evidence', 'diagnosis.sheets.byId.*.unread.*']);
});

test('the record says that something is sealed', () => {
  const { workshop } = sealedAndMarked();
  const { cover, sections } = recordReport(workshop, { today: TODAY, withNotes: false });
  expect(cover.notices.map(({ title }) => title)).toContain('Not everything is open yet');
  expect(JSON.stringify(sections)).toContain('The answers have not been revealed');
});
