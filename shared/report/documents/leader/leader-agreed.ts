import { includedClauses } from '../../../agreement/included-clauses';
import { checkReadiness } from '../../../agreement/readiness';
import { draftState } from '../../../agreement/versions';
import { lowerFirst } from '../../../agreement/wording';
import { compareText } from '../../../compare-text';
import { goingTo } from '../../../journeys/register';
import { openParked, parkedDisconnects } from '../../../running/parked';
import { SIDES } from '../../../side';
import { type IsoDate, onDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Cadence } from '../../../workshop/schema/agreement';
import { Destination } from '../../../workshop/schema/diagnosis';
import { STAGES } from '../../../workshop/stage';
import { list } from '../../../workshop/table';
import { quietText, sectionOf, spoken, tableBlock } from '../../blocks';
import type { Block, Fact, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';
import { inLines, itemsInLines } from '../agreement/one-page-room';
import { VALUE_SHARE } from '../agreement/one-page-running';
import { openActions } from '../record/open-actions';
import { agreementState } from '../record/record';
import { recordWords } from '../record/record-words';
import type { LeaderSection } from './leader-limits';
import { leaderWords } from './leader-words';

/** The state of the agreement, what the decisions became, and what was left out. */
export function shortSection(workshop: Workshop, today: IsoDate): SectionBuilder {
  const { heading, agreement, decided, open, skipped } = leaderWords.short;
  const blocking = checkReadiness(workshop, today).filter(({ severity }) => severity === 'blocking').length;
  const state = agreementState(workshop);
  // What a redacted copy misses may be missing for what was taken out.
  const isSaid = draftState(workshop).kind === 'unchanged' || workshop.redacted !== undefined;
  const left = STAGES.filter((stage) => workshop.skipped.includes(stage)).map(
    (stage) => words.leftOut.stages[stage].split(':')[0] ?? '',
  );
  const facts: readonly Fact[] = [
    { label: agreement, value: isSaid ? state : `${state}; ${open(blocking)}` },
    { label: decided, value: decidedText(workshop) },
    { label: skipped, value: left.join(', ') },
  ];
  return sectionOf(heading, [{ kind: 'facts', facts: facts.filter(({ value }) => value !== '') }]);
}

/** What each side commits to, by the headings, in two lines for each or more. */
export function commitmentsSection(workshop: Workshop): LeaderSection {
  const { heading, none, more } = leaderWords.commitments;
  const clauses = includedClauses(workshop);
  const owners = [...SIDES, ...(clauses.some(({ side }) => side === 'both') ? (['both'] as const) : [])];
  return ({ linesFor }) => {
    const facts = owners.map((owner) => {
      const own = clauses.filter(({ side }) => side === owner).map((clause) => clause.heading.trim());
      const lines = linesFor(owner, 2);
      return {
        label: words.sides[owner],
        value: own.length === 0 ? none : itemsInLines(own, { share: VALUE_SHARE, lines, more }),
      };
    });
    return sectionOf(heading, [{ kind: 'facts', facts }]);
  };
}

/** The next actions with owner and date, how much more is open, and the review that comes next. */
export function openSection(workshop: Workshop, today: IsoDate): LeaderSection {
  const { heading, caption, columns, noAction, more } = leaderWords.open;
  const actions = openActions(workshop);
  const parked = openParked(workshop.diagnosis).length + parkedDisconnects(workshop.patterns).length;
  const next: Block = { kind: 'facts', facts: nextFacts(workshop, today) };
  return ({ actions: most, linesFor }) => {
    const rows = actions.slice(0, most).map(({ text, owner, due }, index) => {
      const lines = linesFor(`action ${index}`, 1);
      return [
        { text: inLines(text, { share: 9.5 / 16, lines }) },
        { text: inLines(orElse(owner, words.nameless.person), { share: 3.5 / 16, lines }) },
        { text: longDate(due, recordWords.decisions.noDate) },
      ];
    });
    const table = tableBlock(
      caption,
      [
        [columns.text, 9.5],
        [columns.owner, 3.5],
        [columns.due, 3],
      ],
      rows,
    );
    const rest = more(actions.length - rows.length, parked);
    return sectionOf(heading, [
      rows.length === 0 ? quietText(noAction) : table,
      ...(rest === '' ? [] : [quietText(`${rest}.`)]),
      next,
    ]);
  };
}

/** The review that comes next, and who keeps the agreement alive. */
function nextFacts({ agreement }: Workshop, today: IsoDate): readonly Fact[] {
  const { review, none, keeper } = leaderWords.open;
  const next = nextReview(list(agreement.cadences), today);
  const facts: readonly Fact[] = [
    { label: review, value: next === null ? none : inLines(reviewText(next, today), { share: VALUE_SHARE, lines: 2 }) },
    { label: keeper, value: inLines(agreement.alignmentOwner, { share: VALUE_SHARE, lines: 1 }) },
  ];
  return facts.filter(({ value }) => value.trim() !== '');
}

/** The review that is first held soonest from this day on, else one that runs already, else one without a day. */
function nextReview(cadences: readonly Cadence[], today: IsoDate): Cadence | null {
  const included = cadences.filter(({ included: isIn }) => isIn);
  const rank = ({ firstOn }: Cadence): string =>
    firstOn === null ? '9' : firstOn >= today ? `0${firstOn}` : `1${firstOn}`;
  return included.toSorted((a, b) => compareText(rank(a), rank(b)))[0] ?? null;
}

function reviewText({ name, every, firstOn, who }: Cadence, today: IsoDate): string {
  const { reviewText: ahead, running, undated } = leaderWords.open.reviews;
  const rhythm = lowerFirst(words.reviews.every[every]);
  if (firstOn === null) return undated(name, rhythm, who.trim());
  return (firstOn >= today ? ahead : running)(name, rhythm, longDate(onDay(firstOn), ''), who.trim());
}

function decidedText({ diagnosis, patterns }: Workshop): string {
  const { nothingDecided, decisions, becomes } = leaderWords.short;
  const decided = spokenDecisions(diagnosis);
  const counts = Destination.options.map((destination) => ({
    destination,
    n:
      decided.filter((decision) => decision.destination === destination).length +
      goingTo(list(patterns.disconnects), destination).length,
  }));
  const all = counts.reduce((sum, { n }) => sum + n, 0);
  const parts = counts.flatMap(({ destination, n }) => (n === 0 ? [] : [becomes[destination](n)]));
  return all === 0 ? nothingDecided : decisions(all, parts.join(', '));
}

const spokenDecisions = ({ decisions }: Workshop['diagnosis']) =>
  list(decisions).filter(({ text }) => spoken(text).length > 0);
