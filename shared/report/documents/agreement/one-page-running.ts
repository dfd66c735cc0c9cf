import type { SignedText } from '../../../agreement/signed-text';
import type { AgreementTerms } from '../../../agreement/terms';
import { inFigures, inWords, lowerFirst } from '../../../agreement/wording';
import { FUNNEL_STEPS } from '../../../metrics/funnel';
import { SIDES } from '../../../side';
import { spoken } from '../../blocks';
import type { Fact } from '../../model';
import { longDay, orElse, words } from '../../words';
import { capital } from '../record/record-answers';
import { recordWords } from '../record/record-words';
import { inLines, itemsInLines } from './one-page-room';
import { onePageWords } from './one-page-words';

/** How the agreement runs, a fact each in as many lines as its label may take: the numbers, the hand-off, the reviews, the escalation, and who signs. */
export function runningFacts(
  terms: AgreementTerms,
  signed: SignedText | null,
  linesFor: (name: string) => number,
): readonly Fact[] {
  const { numbers, measured, handoff, reviews, escalation, alive, signatures, notAgreed, more } = onePageWords.running;
  const fitted = (name: string, items: readonly string[], separator?: string): string =>
    items.length === 0
      ? notAgreed
      : itemsInLines(items, { share: VALUE_SHARE, lines: linesFor(name), more, separator });
  const facts: readonly Fact[] = [
    { label: numbers, value: funnelText(terms) },
    {
      label: measured,
      value: fitted(
        measured,
        terms.metrics.map(({ name }) => name),
      ),
    },
    { label: handoff, value: fitted(handoff, handoffSteps(terms), ' → ') },
    { label: reviews, value: fitted(reviews, reviewMeetings(terms)) },
    { label: escalation, value: capital(fitted(escalation, escalationRungs(terms))) },
    { label: alive, value: inLines(terms.people.alignmentOwner, { share: VALUE_SHARE, lines: 1 }) },
    { label: signatures, value: signaturesText(terms, signed) },
  ];
  return facts.filter(({ value }) => value.trim() !== '');
}

/** What the label of a fact leaves of the page for its value. */
export const VALUE_SHARE = 0.78;

function funnelText({ funnel: { inputs, results } }: AgreementTerms): string {
  if (results === null) return '';
  const { steps } = recordWords.metrics;
  const counts = FUNNEL_STEPS.flatMap((step) => {
    const count = results[step];
    return count === undefined ? [] : [`${inFigures(count)} ${lowerFirst(steps[step])}`];
  });
  return onePageWords.running.funnel(inWords(counts), inputs.period);
}

const handoffSteps = ({ handoff }: AgreementTerms): readonly string[] =>
  handoff.map(({ step, clock }) => `${step.trim()}${clock.trim() === '' ? '' : ` (${lowerFirst(clock.trim())})`}`);

const reviewMeetings = ({ cadences }: AgreementTerms): readonly string[] =>
  cadences.map(({ name, every }) => `${name.trim()} (${lowerFirst(words.reviews.every[every])})`);

function escalationRungs({ escalations, people }: AgreementTerms): readonly string[] {
  const { rung, decides } = onePageWords.running;
  return [
    ...spoken(people.arbiter).map(decides),
    ...escalations.map(({ trigger, person, within }) =>
      rung(trigger.trim(), orElse(person, words.nameless.person).trim(), within.trim()),
    ),
  ];
}

function signaturesText(terms: AgreementTerms, signed: SignedText | null): string {
  const { signed: signedBy, toSign, nobody, forSide, others } = onePageWords.running;
  const people = signed ? signed.signatures : terms.signers;
  if (people.length === 0) return nobody;
  const sides = SIDES.flatMap((side) => {
    const all = people.filter((person) => person.side === side);
    const names = all.slice(0, MOST_NAMES).map(({ name }) => inLines(name, { share: 0.3, lines: 1 }));
    const rest = all.length > names.length ? [others(all.length - names.length)] : [];
    return names.length === 0 ? [] : [forSide(inWords([...names, ...rest]), words.sides[side].toLowerCase())];
  });
  const day = signed?.signatures[0]?.signedOn;
  return signed && day ? signedBy(sides.join('; '), longDay(day)) : toSign(sides.join('; '));
}

const MOST_NAMES = 2;
