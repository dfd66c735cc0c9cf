import { reasonWords } from '../../../content/lead-reasons';
import { attributeNames, attributeValue, leadAttributes, SOURCE_ATTRIBUTE } from '../../../definitions/lead-attributes';
import { samplePhase } from '../../../definitions/sample-phase';
import { type RatedSample, ratersOf, sideRatings, type SideRating } from '../../../definitions/side-ratings';
import { SIDES, type Side } from '../../../side';
import type { Workshop } from '../../../workshop/schema';
import type { LeadRating, SampleLead } from '../../../workshop/schema/definitions';
import { list } from '../../../workshop/table';
import { words } from '../../words';
import { csvFile, type CsvColumn, inOneCell, isoDate, precisionOf } from './csv-file';
import { csvWords } from './csv-words';

/**
 * The leads of the sample and of those before it, with all that is known about them. What each side makes of a lead stands there once the
 * ratings are revealed: in counts of raters, never by name.
 */
export function leadsCsv({ definitions }: Workshop): string {
  const isRevealed = samplePhase(definitions) === 'revealed';
  const name = definitions.sampleName.trim() || leads.now;
  const rows = [
    ...list(definitions.samples).flatMap((past) => rowsOf(past, past.name, true)),
    ...rowsOf(definitions, name, isRevealed),
  ];
  const known = attributeNames(rows.map(({ lead }) => lead)).filter((attribute) => attribute !== SOURCE_ATTRIBUTE);
  const isShown = rows.some(({ ratings }) => ratings !== null);
  return csvFile([...LEAD_COLUMNS, ...known.map(attributeColumn), ...(isShown ? RATING_COLUMNS : [])], rows);
}

/** A lead with what each side makes of it; null while that is sealed. */
interface LeadRow {
  readonly sample: string;
  readonly lead: SampleLead;
  readonly ratings: Readonly<Record<Side, SideRating & { readonly reasons: readonly string[] }>> | null;
}

function rowsOf(sample: RatedSample, name: string, isShown: boolean): readonly LeadRow[] {
  return list(sample.leads).map((lead) => ({
    sample: name,
    lead,
    ratings: isShown ? ratingsOf(sample.raters, lead) : null,
  }));
}

function ratingsOf(raters: RatedSample['raters'], lead: SampleLead): NonNullable<LeadRow['ratings']> {
  const ratings = sideRatings(raters, lead);
  const reasonsOf = (side: Side): readonly string[] => {
    const codes = ratersOf(raters, side).map(({ id }) => lead.votes[id]?.reason ?? '');
    return [...new Set(codes.filter((code) => code !== ''))].map(reasonWords);
  };
  return {
    marketing: { ...ratings.marketing, reasons: reasonsOf('marketing') },
    sales: { ...ratings.sales, reasons: reasonsOf('sales') },
  };
}

const { leads } = csvWords;

const LEAD_COLUMNS: readonly CsvColumn<LeadRow>[] = [
  [leads.sample, ({ sample }) => sample],
  [leads.company, ({ lead }) => lead.company],
  [leads.contact, ({ lead }) => lead.contact],
  [leads.source, ({ lead }) => attributeValue(leadAttributes(lead), SOURCE_ATTRIBUTE)],
  [leads.received, ({ lead }) => isoDate(lead.receivedOn)],
  [leads.precision, ({ lead }) => precisionOf(lead.receivedOn)],
];

const attributeColumn = (name: string): CsvColumn<LeadRow> => [
  name,
  ({ lead }) => attributeValue(leadAttributes(lead), name),
];

const RATINGS: readonly LeadRating[] = ['workable', 'not-workable', 'unsure'];

const sideColumns = (side: Side): readonly CsvColumn<LeadRow>[] => [
  [leads.result(words.sides[side]), ({ ratings }) => ratingWord(ratings?.[side].rating ?? null)],
  ...RATINGS.map((rating): CsvColumn<LeadRow> => [
    leads.votes(words.sides[side], leads.ratings[rating]),
    ({ ratings }) => (ratings ? String(ratings[side].votes[rating]) : ''),
  ]),
  [leads.reasons(words.sides[side]), ({ ratings }) => inOneCell(ratings?.[side].reasons ?? [])],
];

const RATING_COLUMNS: readonly CsvColumn<LeadRow>[] = [
  ...SIDES.flatMap(sideColumns),
  [leads.alike, ({ ratings }) => (ratings ? alike(ratings.marketing.rating, ratings.sales.rating) : '')],
];

const ratingWord = (rating: LeadRating | null): string => (rating === null ? '' : leads.ratings[rating]);

const alike = (one: LeadRating | null, other: LeadRating | null): string =>
  one === null || other === null ? '' : one === other ? leads.yes : leads.no;
