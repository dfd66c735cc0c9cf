import { touchpointKinds } from '../content/touchpoint-kinds';
import { foldEntry } from '../diagnosis/fold-entry';
import type { HandoffId, TouchpointId } from '../ids';
import { assertNever } from '../invariant';
import type { DateRefusal } from '../read-date';
import { err, ok, type Result } from '../result';
import { type IsoDate, type PartialDate, representativeDay, UNKNOWN_DATE } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Handoff, Journey, Lane, Touchpoint } from '../workshop/schema/journeys';
import { chronology, undated } from './chronology';
import { newHandoff, newTouchpoint } from './create';
import { OTHER_KIND } from './kind-name';
import { JOURNEY_LIMITS } from './limits';
import { lastUseOf } from './last-use';
import { materialsOf } from './materials';
import { readQuickAdd } from './quick-add';
import { atLength, isTooLong, readLength } from './read-length';
import { readWhen } from './read-when';

/** The six questions that rebuild a journey in order (S3: "Reconstruct chronologically", a to f). */
export const PROMPTS = ['first-heard', 'content', 'sales-contact', 'conversation', 'length', 'mattered'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** What was typed under a prompt, as it was typed. */
export type PromptDraft =
  | { readonly prompt: 'first-heard' | 'content' | 'sales-contact'; readonly what: string; readonly when: string }
  | { readonly prompt: 'conversation'; readonly what: string; readonly when: string; readonly heard: string }
  | { readonly prompt: 'handed-over'; readonly what: string; readonly when: string; readonly by: string }
  | { readonly prompt: 'length' | 'mattered'; readonly what: string };

/** What an answer puts on the map, all of it at once. */
export interface PromptParts {
  readonly touchpoints: readonly Touchpoint[];
  readonly handoffs: readonly Handoff[];
  /** Touchpoints of the journey that get a date by it. */
  readonly dated: readonly { readonly id: TouchpointId; readonly date: PartialDate }[];
  /** Touchpoints of the journey that mattered most. */
  readonly important: readonly TouchpointId[];
  readonly closedOn: PartialDate | null;
}

/** Why an answer is none yet; `no-start`: a length, and neither a first touch nor a close to count from. */
export type PromptRefusal = DateRefusal | 'quarter' | 'empty' | 'no-length' | 'too-long' | 'no-start' | 'full';

/** What an answer is read against. */
export interface PromptContext {
  readonly journey: Journey;
  readonly journeys: Workshop['journeys'];
  readonly today: IsoDate;
  readonly newId: () => string;
}

/** Turns an answer as it was typed into parts of the map. Where no touchpoint is named, it is called by what the question asks for. */
export function readAnswer(draft: PromptDraft, context: PromptContext): Result<PromptParts, PromptRefusal> {
  const isFull = context.journey.touchpoints.order.length >= JOURNEY_LIMITS.touchpoints;
  if (isFull && draft.prompt !== 'length') return err('full');
  switch (draft.prompt) {
    case 'first-heard':
      return readMoment(draft, context, { lane: 'buyer', keepsLane: false, unnamed: '' });
    case 'content':
      return readContent(draft, context);
    case 'sales-contact':
      return readMoment(draft, context, { lane: 'sales', keepsLane: true, unnamed: FIRST_CONTACT });
    case 'conversation':
      return readMoment(draft, context, { lane: 'sales', keepsLane: false, unnamed: CONVERSATION, heard: draft.heard });
    case 'handed-over':
      return readHandoff(draft, context);
    case 'length':
      return readLengthAnswer(draft.what, context);
    case 'mattered':
      return readMattered(draft.what, context);
    default:
      return assertNever(draft);
  }
}

/** What the first sales contact is called where only its date is known. */
export const FIRST_CONTACT = 'First sales contact';

/** What a conversation is called where only the question that came up is known. */
export const CONVERSATION = 'Conversation';

const NOTHING: PromptParts = { touchpoints: [], handoffs: [], dated: [], important: [], closedOn: null };

interface Usual {
  readonly lane: Lane;
  /** Whether the lane stays, whatever kind of touchpoint is recognised. */
  readonly keepsLane: boolean;
  /** The name where none is given but something else is; empty when a name is needed. */
  readonly unnamed: string;
  readonly heard?: string;
}

/** Something that happened: its kind is recognised by its words, a date may stand among them when the date field is empty. */
function readMoment(
  { what, when }: { readonly what: string; readonly when: string },
  context: PromptContext,
  { lane, keepsLane, unnamed, heard = '' }: Usual,
): Result<PromptParts, PromptRefusal> {
  const isNamed = what.trim() !== '';
  if (!isNamed && (unnamed === '' || (when.trim() === '' && heard.trim() === ''))) return err('empty');
  const latest = latestFor(context);
  // Where the date has its own field, none is looked for among the words.
  const read = readWords(`${isNamed ? what : unnamed}${when.trim() === '' ? '' : ' ?'}`, latest);
  if (!read.ok) return read;
  const date = when.trim() === '' ? ok(read.value.date) : readWhen(when, latest);
  if (!date.ok) return date;
  const { kind, channel } = read.value;
  const title = when.trim() === '' ? read.value.title : capital(isNamed ? what : unnamed);
  const usualLane = touchpointKinds.find(({ id }) => id === kind && id !== OTHER_KIND)?.lane;
  const touchpoint = newTouchpoint(context.newId() as TouchpointId, {
    lane: keepsLane ? lane : (usualLane ?? lane),
    kind,
    title,
    date: date.value,
    channel,
  });
  return ok({ ...NOTHING, touchpoints: [{ ...touchpoint, heard: heard.trim() }] });
}

/** A piece of content by its name, in the marketing lane; its kind and channel are those of the last time it was used. */
function readContent(
  { what, when }: { readonly what: string; readonly when: string },
  context: PromptContext,
): Result<PromptParts, PromptRefusal> {
  if (foldEntry(what) === '') return err('empty');
  const date = readWhen(when, latestFor(context));
  if (!date.ok) return date;
  return ok({ ...NOTHING, touchpoints: [contentTouchpoint(what.trim(), date.value, context)] });
}

function contentTouchpoint(name: string, date: PartialDate, { journeys, newId, today }: PromptContext): Touchpoint {
  const before = lastUseOf(name, journeys);
  const read = readWords(name, today);
  const guess = read.ok ? read.value : { kind: OTHER_KIND, channel: '' };
  const { kind, channel } = before ?? guess;
  const content = before?.content.trim() ?? name;
  const touchpoint = newTouchpoint(newId() as TouchpointId, {
    lane: 'marketing',
    kind,
    title: content,
    date,
    channel,
  });
  return { ...touchpoint, content };
}

/** The lead passing to sales; without a date of its own it passed with the first sales contact. */
function readHandoff(
  { what, when, by }: { readonly what: string; readonly when: string; readonly by: string },
  context: PromptContext,
): Result<PromptParts, PromptRefusal> {
  if (what.trim() === '' && by.trim() === '' && when.trim() === '') return err('empty');
  const date = readWhen(when, latestFor(context));
  if (!date.ok) return date;
  const contact = chronology(context.journey).find(({ touchpoint }) => touchpoint.lane === 'sales')?.touchpoint.date;
  const passed = when.trim() === '' ? (contact ?? UNKNOWN_DATE) : date.value;
  const handoff = newHandoff(context.newId() as HandoffId, passed);
  return ok({ ...NOTHING, handoffs: [{ ...handoff, dataPassed: what.trim(), owner: by.trim() }] });
}

/** A close date, or how long it took: counted from the first touch, or back from the close to a first touch without a date. */
function readLengthAnswer(text: string, { journey, today }: PromptContext): Result<PromptParts, PromptRefusal> {
  if (text.trim() === '') return err('empty');
  const length = readLength(text);
  if (length === null) {
    const date = readWhen(text, today);
    if (!date.ok) return err(date.error === 'not-a-date' ? 'no-length' : date.error);
    return ok({ ...NOTHING, closedOn: date.value });
  }
  if (isTooLong(length)) return err('too-long');
  const firstTouch = chronology(journey)[0]?.touchpoint.date;
  if (firstTouch) return ok({ ...NOTHING, closedOn: atLength(firstTouch, length, 1) });
  const [first] = undated(journey);
  if (!first || journey.closedOn.precision === 'unknown') return err('no-start');
  return ok({ ...NOTHING, dated: [{ id: first.id, date: atLength(journey.closedOn, length, -1) }] });
}

/** What mattered is marked where it is on the map, and put on the map where it is not yet. */
function readMattered(text: string, context: PromptContext): Result<PromptParts, PromptRefusal> {
  const name = text.trim();
  const key = foldEntry(name);
  if (key === '') return err('empty');
  const material = materialsOf(context.journey).find((each) => foldEntry(each.name) === key);
  if (material) return ok({ ...NOTHING, important: material.touchpoints });
  if (lastUseOf(name, context.journeys)) {
    return ok({ ...NOTHING, touchpoints: [{ ...contentTouchpoint(name, UNKNOWN_DATE, context), important: true }] });
  }
  const usual: Usual = { lane: 'marketing', keepsLane: false, unnamed: '' };
  const read = readMoment({ what: name, when: '' }, context, usual);
  // A report of a quarter is named by it, not dated.
  const isNamedByQuarter = !read.ok && read.error === 'quarter';
  const moment = isNamedByQuarter ? readMoment({ what: name, when: '?' }, context, usual) : read;
  if (!moment.ok) return moment;
  return ok({ ...NOTHING, touchpoints: moment.value.touchpoints.map((each) => ({ ...each, important: true })) });
}

/** The quick-add reading of some words; a lane word at their end belongs to what happened. */
function readWords(text: string, latest: IsoDate) {
  const read = readQuickAdd(`${text} buyer`, touchpointKinds, latest);
  if (read.ok) return read;
  return read.error === 'no-title' ? err('empty' as const) : err(read.error);
}

/** A date without its year lies before the close of the deal. */
const latestFor = ({ journey, today }: PromptContext): IsoDate => representativeDay(journey.closedOn) ?? today;

const capital = (text: string): string => text.trim().slice(0, 1).toUpperCase() + text.trim().slice(1);
