import { includedClauses } from '../../../agreement/included-clauses';
import { namedSigners } from '../../../agreement/named-signers';
import { checkReadiness } from '../../../agreement/readiness';
import { lowerFirst } from '../../../agreement/wording';
import { Owner } from '../../../side';
import type { IsoDate } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import { list } from '../../../workshop/table';
import { quietText, sectionOf, subheading, tableBlock } from '../../blocks';
import type { Fact, SectionBuilder } from '../../model';
import { longDate, longDay, orElse, words } from '../../words';
import { findingSentence } from '../agreement/finding-words';
import { recordWords } from './record-words';
import { versionBlocks } from './record-versions';

/** The commitments with their owners, what is open, and what was signed; the whole text stands in the agreement itself. */
export function agreementSection(workshop: Workshop, today: IsoDate): SectionBuilder {
  const { heading, text, none, caption, columns, readiness, ready } = recordWords.agreement;
  const clauses = includedClauses(workshop);
  const bySide = Owner.options.flatMap((owner) => clauses.filter(({ side }) => side === owner));
  const rows = bySide.map((clause) => [
    { text: words.sides[clause.side] },
    { text: clause.heading },
    { text: orElse(clause.owner, words.nameless.person) },
  ]);
  const open = checkReadiness(workshop, today).map(findingSentence);
  return sectionOf(heading, [
    quietText(rows.length === 0 ? none : text),
    ...(rows.length === 0
      ? []
      : [
          tableBlock(
            caption,
            [
              [columns.side, 3],
              [columns.heading, 8],
              [columns.owner, 5],
            ],
            rows,
          ),
          { kind: 'facts', facts: frameFacts(workshop) } as const,
          // What a redacted copy misses may be missing for what was taken out.
          ...(workshop.redacted === undefined
            ? [subheading(readiness), open.length === 0 ? quietText(ready) : ({ kind: 'list', items: open } as const)]
            : []),
        ]),
    ...versionBlocks(workshop),
  ]);
}

/** From when it holds, who keeps it, who decides, when it is read again, and who signs. */
function frameFacts({ agreement }: Workshop): readonly Fact[] {
  const { start, keeper, arbiter, reviews, review, signers } = recordWords.agreement.frame;
  const meetings = list(agreement.cadences)
    .filter(({ included }) => included)
    .map(({ name, every, firstOn }) =>
      review(name, lowerFirst(words.reviews.every[every]), firstOn === null ? '' : longDay(firstOn)),
    );
  const facts: readonly Fact[] = [
    { label: start, value: longDate(agreement.startsOn, words.cover.noStart) },
    { label: keeper, value: agreement.alignmentOwner },
    { label: arbiter, value: agreement.arbiter },
    { label: reviews, value: meetings.join('\n') },
    {
      label: signers,
      value: namedSigners(agreement)
        .map(({ name }) => name)
        .join(', '),
    },
  ];
  return facts.filter(({ value }) => value.trim() !== '');
}
