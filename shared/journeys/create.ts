import type { DisconnectId, HandoffId, JourneyId, TouchpointId } from '../ids';
import { type PartialDate, UNKNOWN_DATE } from '../time';
import type { Disconnect, Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { emptyTable } from '../workshop/table';

/** A win of which nothing is known yet. */
export const newJourney = (id: JourneyId): Journey => ({
  id,
  client: '',
  size: '',
  source: '',
  value: null,
  outcome: 'won',
  followed: false,
  closedOn: UNKNOWN_DATE,
  owners: '',
  notes: '',
  touchpoints: emptyTable(),
  links: emptyTable(),
  handoffs: emptyTable(),
});

/** A touchpoint as somebody in the room remembers it, with nothing but its place on the map. */
export const newTouchpoint = (
  id: TouchpointId,
  place: Pick<Touchpoint, 'lane' | 'kind' | 'title' | 'date' | 'channel'>,
): Touchpoint => ({
  id,
  lane: place.lane,
  kind: place.kind,
  stage: null,
  title: place.title,
  date: place.date,
  channel: place.channel,
  content: '',
  heard: '',
  important: false,
  evidence: 'remembered',
  otherVersion: '',
});

/** A hand-off from marketing to sales of which only the date may be known. */
export const newHandoff = (id: HandoffId, date: PartialDate): Handoff => ({
  id,
  direction: 'marketing-to-sales',
  date,
  trigger: '',
  dataPassed: '',
  owner: '',
});

/** A disconnect that both sides carry until somebody says otherwise. */
export const newDisconnect = (
  id: DisconnectId,
  known: Partial<Pick<Disconnect, 'text' | 'side' | 'evidence' | 'signal'>> = {},
): Disconnect => ({
  id,
  text: known.text ?? '',
  side: known.side ?? 'both',
  evidence: known.evidence ?? [],
  answers: [],
  signal: known.signal ?? '',
  impact: null,
  effort: null,
  owner: '',
  due: UNKNOWN_DATE,
  destination: null,
});
