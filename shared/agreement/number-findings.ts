import { capacityOf, checkPromise } from '../metrics/capacity';
import { funnelSteps, perMonth } from '../metrics/funnel';
import { type IsoDate, representativeDay } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Clause } from '../workshop/schema/agreement';
import { sampleShare, shareText } from './calibration';
import { advice, blocking, type Finding } from './finding';
import { includedClauses } from './included-clauses';
import { spanText } from './response-time';
import { inFigures } from './wording';

/** Where a promised number contradicts another that is known: what the funnel asks for, what the sample shows, what the people can do. */
export function numberFindings(workshop: Workshop, today: IsoDate): readonly Finding[] {
  return [
    ...includedClauses(workshop).flatMap((clause) => againstFunnel(clause, workshop)),
    ...includedClauses(workshop).flatMap((clause) => againstSample(clause, workshop)),
    ...capacityFindings(workshop, today),
  ];
}

/** The volume clause must promise what the funnel asks for, in the period or in a month; quoted definitions do not count. */
function againstFunnel({ id, kind, heading, text }: Clause, { metrics }: Workshop): readonly Finding[] {
  if (kind !== 'SL1') return [];
  const { period } = metrics.funnel;
  const { mqls } = funnelSteps(metrics.funnel);
  const [first, ...others] = numbersIn(text);
  if (first === undefined) return [];
  if (!mqls.ok) return [advice('funnel-not-computed', 'measure', 'funnel', { subject: heading })];
  const asked = [mqls.value, perMonth(mqls.value, period)];
  if ([first, ...others].some((promised) => asked.includes(promised))) return [];
  const params = { subject: heading, promised: inFigures(first), needed: inFigures(mqls.value), period };
  return [blocking('contradicts-funnel', 'agree', `${id}.text`, params)];
}

/**
 * The quality clause should not promise a larger share than both sides called workable in their sample. Advice: a sample is small and shows
 * what was, and a sharper definition may do better.
 */
function againstSample({ id, kind, heading, text }: Clause, { definitions }: Workshop): readonly Finding[] {
  const promised = kind === 'SL2' ? promisedShare(text) : null;
  const share = promised && sampleShare(definitions);
  if (!share || promised.part * share.of <= share.workable * promised.whole) return [];
  const params = { subject: heading, promised: promised.text, sample: shareText(share) };
  return [advice('contradicts-calibration', 'agree', `${id}.text`, params)];
}

/** Whether the people there are can answer what the funnel asks for, and as fast as promised. */
function capacityFindings({ metrics, agreement }: Workshop, today: IsoDate): readonly Finding[] {
  const { mqls } = funnelSteps(metrics.funnel);
  if (!mqls.ok) return [];
  const { period } = metrics.funnel;
  const startsOn = representativeDay(agreement.startsOn) ?? today;
  const inputs = { ...metrics.capacity, mqls: mqls.value, period, startsOn, calendar: metrics.calendar };
  const figures = capacityOf(inputs);
  if (typeof figures === 'string') return [];
  const { amount, unit, clock, p90 } = agreement.response;
  const promise = amount ? checkPromise(inputs, { amount, unit, clock, p90 }) : null;
  const most = figures.most ?? 0;
  return [
    ...(figures.isEnough === false
      ? [
          blocking('beyond-capacity', 'measure', 'capacity', {
            needed: inFigures(mqls.value),
            most: inFigures(most),
            period,
          }),
        ]
      : []),
    ...(promise && promise.verdict !== 'open'
      ? [blocking('too-fast', 'agree', 'response', { promised: spanText(agreement.response) })]
      : []),
  ];
}

/** The first share that a text promises outside of quotations: "70 %" or "14 of 20". */
function promisedShare(text: string): { readonly text: string; readonly part: number; readonly whole: number } | null {
  const found = /(\d+(?:[.,]\d+)?)\s*%|(\d+) (?:of|out of) (\d+)/.exec(outsideQuotes(text));
  if (!found) return null;
  const [whole, percent, part, of] = found;
  if (percent !== undefined) return { text: whole, part: Number(percent.replace(',', '.')), whole: 100 };
  return { text: whole, part: Number(part), whole: Number(of) };
}

function numbersIn(text: string): readonly number[] {
  return (outsideQuotes(text).match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}

const outsideQuotes = (text: string): string => text.replaceAll(/“[^”]*”?/g, '');
