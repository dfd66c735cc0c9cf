import { z } from 'zod';
import clausesFile from '../../resources/content/clauses.json';
import { ClauseId } from '../ids';
import { Owner } from '../side';
import { contentFile, SourceKeys, Wording } from './content-file';

const PLACEHOLDER = /\{(\w+)\}(\.?)/g;

/** What a clause template leaves open, each filled from another stage of the workshop. */
export const Placeholder = z.enum([
  // Measure: the funnel, the targets and the names on the shared sheet
  'mqlsPerPeriod',
  'period',
  'acceptanceTarget',
  'sharedMetrics',
  // Define: the agreed definitions of MQL, SQL and ideal client
  'qualifiedLead',
  'salesQualifiedLead',
  'idealClient',
  // Diagnose and the patterns of the wins
  'requiredFields',
  'supportMaterial',
  // Define: the sample that both sides rated, and the reasons for sending a lead back
  'sampleWorkable',
  'rejectionReasons',
  // Agree: the promised response with its business hours, the clocks of the hand-off, the reviews, the named people and the escalation
  'responseTime',
  'slowestResponse',
  'attempts',
  'businessHours',
  'decisionTime',
  'recycleTime',
  'reviewMeeting',
  'reviewEvery',
  'definitionChanger',
  'arbiter',
  'alignmentOwner',
  'escalationTime',
  'payModel',
]);
export type Placeholder = z.infer<typeof Placeholder>;

/** Values for the placeholders of a template; an absent or blank one falls back to words that name what is missing. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

/** A commitment of the clause library, as a template; `included` says whether a new agreement starts with it. */
export const ClauseContent = z
  .strictObject({
    id: ClauseId,
    side: Owner,
    heading: Wording,
    text: Wording,
    /** Sentences that are added once there is a value for the one place in each; without it nothing is missing. */
    also: z.array(Wording).default([]),
    fallbacks: z.partialRecord(Placeholder, z.string().regex(/^\[.+\]$/, 'is not in square brackets')),
    consequence: Wording,
    why: Wording,
    source: SourceKeys,
    included: z.boolean(),
  })
  .refine(({ text, fallbacks }) => sameNames(namesIn(text), Object.keys(fallbacks)), {
    message: 'the placeholders of the text and the fallbacks do not match',
  })
  .refine(({ also }) => also.every((sentence) => isOnePlace(namesIn(sentence))), {
    message: 'an added sentence does not have exactly one placeholder',
  });
export type ClauseContent = z.infer<typeof ClauseContent>;

/** The clause library in its order. */
export const clauses: readonly ClauseContent[] = contentFile(ClauseContent).parse(clausesFile).items;

/**
 * The text of a clause with its placeholders filled, and the added sentences that have a value; a value's own full stop is not doubled by
 * the template's.
 */
export function fillTemplate(template: ClauseTemplate, values: PlaceholderValues): string {
  const also = (template.also ?? []).filter((sentence) => namesIn(sentence).every((name) => hasValue(values, name)));
  return [template.text, ...also].join(' ').replaceAll(PLACEHOLDER, (_whole, name: Placeholder, stop: string) => {
    const value = values[name]?.trim() || template.fallbacks[name] || `[${name}]`;
    return value.endsWith('.') ? value : `${value}${stop}`;
  });
}

type ClauseTemplate = Pick<ClauseContent, 'text' | 'fallbacks'> & { readonly also?: readonly string[] };

const hasValue = (values: Readonly<Record<string, string | undefined>>, name: string): boolean =>
  (values[name] ?? '').trim() !== '';

function isOnePlace(names: readonly string[]): boolean {
  return names.length === 1 && names.every((name) => Placeholder.safeParse(name).success);
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

function sameNames(used: readonly string[], defined: readonly string[]): boolean {
  return [...new Set(used)].sort().join() === [...defined].sort().join();
}
