import { leadFieldLabel } from '../../../content/lead-fields';
import { criteriaSentence } from '../../../definitions/criteria-words';
import { ICP_LABELS } from '../../../definitions/icp-sentence';
import { usedTerms } from '../../../definitions/ladder';
import { SIDES } from '../../../side';
import type { Workshop } from '../../../workshop/schema';
import { type Definition, ICP_FIELDS, type Icp } from '../../../workshop/schema/definitions';
import { list } from '../../../workshop/table';
import { quietText, spoken, subheading } from '../../blocks';
import type { Block, Fact, SectionBuilder } from '../../model';
import { longDate } from '../../words';
import { recordWords } from './record-words';

/** The terms in the order of the ladder: what each side wrote, what was agreed, and what goes with it; then the ideal client. */
export function definitionsSection({ definitions }: Workshop): SectionBuilder {
  const { heading, text, none } = recordWords.definitions;
  const terms = usedTerms(list(definitions.terms)).filter(isWorkedOn);
  return (number) => ({
    number,
    title: heading,
    owner: null,
    blocks: [
      quietText(terms.length === 0 ? none : text),
      ...terms.map((term, index) => termBlock(term, `${number}.${index + 1}`)),
      ...icpBlocks(definitions.icp),
    ],
  });
}

/** Drafts tell of a term only once they are revealed. */
const isWorkedOn = ({ agreed, drafts, entry, exit }: Definition): boolean =>
  spoken(agreed, drafts.marketing, drafts.sales, entry, exit).length > 0;

function termBlock(term: Definition, number: string): Block {
  const { drafts, open } = recordWords.definitions;
  const said = SIDES.map((side) => ({ label: drafts[side], value: term.drafts[side] }));
  return {
    kind: 'clause',
    number,
    heading: term.term,
    text: term.agreed.trim() === '' ? open : term.agreed,
    facts: [...said, ...termFacts(term)].filter(({ value }) => value.trim() !== ''),
    layout: 'rows',
    why: null,
  };
}

function termFacts(term: Definition): readonly Fact[] {
  const labels = recordWords.definitions;
  const [last, next] = [longDate(term.lastReview, ''), longDate(term.nextReview, '')];
  const reviews = spoken(last === '' ? '' : labels.last(last), next === '' ? '' : labels.next(next));
  return [
    { label: labels.entry, value: term.entry },
    { label: labels.exit, value: term.exit },
    { label: labels.fields, value: term.requiredFields.map(leadFieldLabel).join('; ') },
    { label: labels.rejections, value: term.rejections.join('; ') },
    { label: labels.examples, value: term.examples },
    { label: labels.counterExamples, value: term.counterExamples },
    { label: labels.criteria, value: criteriaSentence(term.criteria) },
    { label: labels.owner, value: term.owner },
    { label: labels.changer, value: term.changer },
    { label: labels.reviews, value: reviews.join('; ') },
  ];
}

function icpBlocks({ sides, agreed }: Icp): readonly Block[] {
  const { heading, caption, none, agreed: agreedOn, open } = recordWords.definitions.icp;
  const rows = ICP_FIELDS.filter(
    (field) => spoken(sides.marketing[field], sides.sales[field], agreed[field]).length > 0,
  );
  if (rows.length === 0) return [subheading(heading), quietText(none)];
  return [
    subheading(heading),
    {
      kind: 'side-by-side',
      caption,
      rows: rows.map((field) => ({
        number: '',
        question: ICP_LABELS[field],
        marketing: spoken(sides.marketing[field]),
        sales: spoken(sides.sales[field]),
        outcome: [agreed[field].trim() === '' ? open : agreedOn(agreed[field].trim())],
      })),
    },
  ];
}
