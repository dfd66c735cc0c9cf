import { leadReasons } from '../../content/lead-reasons';
import { SIDES } from '../../side';
import { formatDate } from '../../time';
import type { Workshop } from '../../workshop/schema';
import { LeadRating, type SampleLead } from '../../workshop/schema/definitions';
import { list } from '../../workshop/table';
import type { Block, Paper, Report, Section } from '../model';
import { orElse, words } from '../words';
import { worksheetWords } from './worksheet-words';

/** What the sheets are printed on, and how many there are at least for each side. */
export interface RatingSheetChoice {
  readonly paper: Paper;
  readonly copies: number;
}

/**
 * The lead sample to be rated by hand: a sheet for everybody who rates, at least so many a side. It holds what is known of the leads, by the names
 * that the sample has for them, and nobody's rating, reason or note.
 */
export function ratingSheets({ setup, definitions }: Workshop, { paper, copies }: RatingSheetChoice): Report {
  const { kind, title, mark, foot } = worksheetWords.rating;
  const name = orElse(setup.title, words.nameless.title);
  const blocks = blocksFor(list(definitions.leads));
  const sections = SIDES.flatMap((side) => {
    const count = Math.max(copies, list(definitions.raters).filter((rater) => rater.side === side).length);
    return Array.from({ length: count }, (_, index): Section => ({
      number: '',
      title: title(side),
      owner: side,
      sheet: { mark: mark(side, index + 1, count) },
      blocks,
    }));
  });
  return {
    lang: 'en',
    title: `${name}: ${kind}`,
    cover: null,
    paper,
    margins: { head: name, headEnd: '', foot },
    sections,
  };
}

function blocksFor(leads: readonly SampleLead[]): readonly Block[] {
  const { name, nameHint, intro, reasons, ratings, leads: heading, none } = worksheetWords.rating;
  const facts = LeadRating.options.map((rating) => ({
    label: ratings[rating],
    value: leadReasons
      .flatMap((reason, index) => (reason.for.includes(rating) ? [`${index + 1}\u00a0${reason.label}`] : []))
      .join(BETWEEN),
  }));
  return [
    { kind: 'written-line', label: name, hint: nameHint },
    { kind: 'paragraph', text: intro, tone: 'quiet' },
    { kind: 'subheading', text: reasons },
    { kind: 'facts', facts },
    { kind: 'subheading', text: heading },
    ...(leads.length === 0 ? [{ kind: 'paragraph', text: none, tone: 'quiet' } as const] : []),
    {
      kind: 'written-table',
      caption: heading,
      steps: LeadRating.options.map((rating) => ratings[rating]),
      rows: leads.length === 0 ? BLANK_ROWS : leads.map(rowOf),
    },
  ];
}

function rowOf(lead: SampleLead, index: number) {
  const { lead: nameless, from, reason } = worksheetWords.rating;
  const facts = [
    lead.company.trim() || nameless(index + 1),
    lead.contact.trim(),
    lead.source.trim() === '' ? '' : from(lead.source.trim()),
    formatDate(lead.receivedOn, '').replaceAll(' ', '\u00a0'),
    ...Object.entries(lead.attributes).flatMap(([name, value]) =>
      value.trim() === '' ? [] : [`${name}: ${value.trim()}`],
    ),
  ];
  return { number: `${index + 1}`, text: facts.filter((fact) => fact !== '').join(BETWEEN), label: reason };
}

/** A line never begins with the point between two facts. */
const BETWEEN = '\u00a0· ';

const BLANK_ROWS = Array.from({ length: 20 }, (_, index) => ({
  number: `${index + 1}`,
  text: worksheetWords.rating.blank,
  label: worksheetWords.rating.reason,
}));
