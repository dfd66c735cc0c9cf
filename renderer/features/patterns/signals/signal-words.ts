import { assertNever } from '../../../../shared/invariant';
import type { Signal, SignalFacts } from '../../../../shared/journeys/signals/signal';
import { formatDate, type PartialDate } from '../../../../shared/time';
import type { JourneyId, TouchpointId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Thresholds } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { touchpointName, winName } from '../words';
import { THRESHOLD_OF } from './rules';

type Journeys = Workshop['journeys'];

/** What a signal says of this data, in one sentence. */
export function signalSentence(journeys: Journeys, signal: SignalFacts): string {
  if (signal.kind === 'bare') {
    const { bare, through, stage } = signal;
    return t('signals.says.bare', { bare, through, stage: t(`signals.stage.${stage}`) });
  }
  const win = nameOf(journeys, signal.journey);
  switch (signal.kind) {
    case 'early':
      return t(signal.before === 0 ? 'signals.says.early.none' : 'signals.says.early', {
        win,
        date: when(signal.date),
        n: signal.before,
      });
    case 'returned':
      return t(signal.reason === '' ? 'signals.says.returned' : 'signals.says.returned.reason', {
        win,
        date: when(signal.date),
        back: when(signal.back),
        reason: closed(signal.reason),
      });
    case 'late':
    case 'parked':
      return waitSentence(journeys, win, signal);
    case 'cold':
      return t(signal.before === 0 ? 'signals.says.cold.none' : 'signals.says.cold', {
        win,
        date: when(signal.date),
        n: signal.before,
      });
    case 'unnoted':
      return t(`signals.says.unnoted.${signal.direction}`, { win, date: when(signal.date) });
    case 'unanswered':
      return t('signals.says.unanswered', { win, date: when(signal.date), heard: signal.heard });
    default:
      return assertNever(signal);
  }
}

/** Against what a signal was measured: "The threshold is 7." Empty where its rule has no threshold. */
export function measureWords({ kind }: Signal, thresholds: Thresholds): string {
  const name = THRESHOLD_OF[kind];
  return name === null ? '' : t('signals.roomSet', { n: thresholds[name] });
}

/** A moment of a win, or its hand-off, as a place to go to. */
export interface EvidencePlace {
  readonly ref: string;
  readonly label: string;
}

/** The places on the maps that show a signal; its sentence names the win, so they do not, unless there are several. */
export function placesOf(journeys: Journeys, signal: Signal): readonly EvidencePlace[] {
  if ('handoff' in signal) {
    return [{ ref: `${signal.journey}/${signal.handoff}`, label: t('signals.evidence.handoff') }];
  }
  if (signal.kind === 'bare') return evidencePlaces(journeys, signal.evidence);
  return signal.evidence.flatMap(({ journey, touchpoint }) => {
    const moment = touchpoint === null ? undefined : journeys.byId[journey]?.touchpoints.byId[touchpoint];
    return moment ? [{ ref: `${journey}/${moment.id}`, label: touchpointName(moment) }] : [];
  });
}

/** The places on the maps that a piece of evidence names: a moment of a win, or the win as a whole. */
export function evidencePlaces(journeys: Journeys, evidence: Signal['evidence']): readonly EvidencePlace[] {
  return evidence.flatMap(({ journey, touchpoint }) => {
    const win = journeys.byId[journey];
    if (!win) return [];
    const moment = touchpoint === null ? undefined : win.touchpoints.byId[touchpoint];
    if (!moment) return [{ ref: journey, label: winName(win) }];
    const label = t('signals.evidence.moment', { win: winName(win), what: touchpointName(moment) });
    return [{ ref: `${journey}/${moment.id}`, label }];
  });
}

function waitSentence(
  journeys: Journeys,
  win: string,
  signal: Extract<SignalFacts, { readonly kind: 'late' | 'parked' }>,
): string {
  const { answer, days } = signal;
  const params = {
    win,
    ask: askName(journeys, signal.journey, signal.ask),
    asked: when(signal.asked),
    answered: when(answer.date),
    days: t(signal.approximate ? 'patterns.days.about' : 'patterns.days', { n: days }),
  };
  if (signal.kind === 'late') {
    return t(answer.kind === 'handoff' ? 'signals.says.late.handoff' : 'signals.says.late.touchpoint', params);
  }
  const meanwhile = signal.marketing === 0 ? '' : t('signals.says.parked.meanwhile', { n: signal.marketing });
  return t(answer.kind === 'close' ? 'signals.says.parked.close' : 'signals.says.parked.touchpoint', {
    ...params,
    meanwhile,
  });
}

/** "on 3 Mar 2026", "in Mar 2026", "without a date". */
function when(date: PartialDate): string {
  if (date.precision === 'unknown') return t('signals.undatedHandoff');
  return t(date.precision === 'day' ? 'signals.on' : 'signals.in', { date: formatDate(date, '') });
}

/** A quoted sentence without its full stop: the sentence around it has its own. */
const closed = (text: string): string => text.replace(/\.$/, '');

function nameOf(journeys: Journeys, id: JourneyId): string {
  const journey = journeys.byId[id];
  return journey ? winName(journey) : t('patterns.unnamed');
}

function askName(journeys: Journeys, journey: JourneyId, id: TouchpointId): string {
  const touchpoint = journeys.byId[journey]?.touchpoints.byId[id];
  return touchpoint ? touchpointName(touchpoint) : '';
}
