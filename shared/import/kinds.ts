import { touchpointKinds } from '../content/touchpoint-kinds';
import { OTHER_KIND } from '../journeys/kind-name';
import { type Lane, LANES } from '../workshop/schema/journeys';
import { plainName } from './columns';
import { KIND_WORDS } from './kind-words';

/** What a type of activity stands for on the map. */
export interface KindChoice {
  readonly kind: string;
  readonly lane: Lane;
}

/** A type of activity as exports name it, else by the words in it, on the map; null for a name that nobody knows. */
export function readKind(text: string): KindChoice | null {
  const words = plainName(text);
  if (words === '') return null;
  const known = KNOWN.get(words) ?? KNOWN.get(words.replace(/ (sent|held|completed|logged|activity)$/, ''));
  return known ?? longestIn(words, NAMES);
}

/** The kind whose name, or a word for it, a title holds as whole words, the longest such: "Price webinar" is a webinar. */
export function kindInTitle(title: string): KindChoice | null {
  const words = plainName(title);
  return KNOWN.get(words) ?? longestIn(words, TITLE_WORDS);
}

/** The lane that a word such as a team or a direction names; null for any other word. */
export function readLane(text: string): Lane | null {
  const words = plainName(text);
  const lane = LANES.find((each) => words.split(' ').includes(each));
  if (lane) return lane;
  if (/^(inbound|incoming|incoming e ?mail|received|client|customer|prospect|contact|lead)$/.test(words))
    return 'buyer';
  return /^(outbound|outgoing|sdr|bdr|ae|account executive|account manager|sales rep)$/.test(words) ? 'sales' : null;
}

/** What can be chosen for a type of activity: every kind in its lane, and "other" in each of the three. */
export const KIND_CHOICES: readonly KindChoice[] = [
  ...touchpointKinds.filter(({ id }) => id !== OTHER_KIND).map(({ id, lane }) => ({ kind: id, lane })),
  ...LANES.map((lane) => ({ kind: OTHER_KIND, lane })),
];

/** The channel that a kind usually has. */
export const kindChannel = (kind: string): string => KIND_OF.get(kind)?.channel ?? '';

const KIND_OF = new Map(touchpointKinds.map((kind) => [kind.id, kind]));

const choice = (kind: string, lane?: Lane): KindChoice => ({ kind, lane: lane ?? KIND_OF.get(kind)?.lane ?? 'buyer' });

/** What each of many names means, the longest name first. */
type Names = readonly (readonly [string, KindChoice])[];

const byLength = (names: Names): Names => names.toSorted(([one], [another]) => another.length - one.length);

const longestIn = (words: string, names: Names): KindChoice | null =>
  names.find(([name]) => ` ${words} `.includes(` ${name} `))?.[1] ?? null;

const LABELS: Names = touchpointKinds
  .filter(({ id }) => id !== OTHER_KIND)
  .map(({ id, label }) => [plainName(label), choice(id)] as const);

const TITLE_WORDS = byLength([
  ...LABELS,
  ...KIND_WORDS.flatMap(({ kind, lane, words }) => named({ kind, lane }, words)),
]);

const HEADS = new Set(['email', 'meeting']);

/** The English names of the activity types of HubSpot, Salesforce and Pipedrive, and what else they are often called. */
const KNOWN: ReadonlyMap<string, KindChoice> = new Map([
  ...LABELS,
  ...named(choice('call'), [
    'phone call',
    'phone',
    'logged call',
    'outbound call',
    'outgoing call',
    'calls',
    'voicemail',
    'cold call',
  ]),
  ...named(choice('call', 'buyer'), ['inbound call', 'incoming call']),
  ...named(choice('outbound-email'), [
    'email',
    'e mail',
    'emails',
    'logged email',
    'outgoing email',
    'sales email',
    'one to one email',
    'sequence email',
    'email out',
    'linkedin message',
    'inmail',
  ]),
  ...named(choice('inquiry'), [
    'incoming email',
    'inbound email',
    'email received',
    'email reply',
    'form',
    'form submission',
    'form fill',
    'contact form',
    'contact us',
    'enquiry',
    'web to lead',
    'live chat',
    'chat',
    'conversation',
  ]),
  ...named(choice('discovery-meeting'), [
    'meeting',
    'meetings',
    'lunch',
    'site visit',
    'in person meeting',
    'discovery',
    'discovery call',
    'video meeting',
    'first meeting',
  ]),
  ...named(choice('demo'), ['product demo', 'demonstration', 'presentation']),
  ...named(choice('demo-request'), ['demo requested', 'request a demo', 'book a demo', 'trial request']),
  ...named(choice('newsletter'), [
    'marketing email',
    'email open',
    'email click',
    'nurture email',
    'mass email',
    'list email',
    'campaign email',
  ]),
  ...named(choice('webinar'), ['webinar attended', 'webinar registration', 'online event']),
  ...named(choice('event'), ['trade fair', 'trade show', 'conference', 'event attended', 'exhibition', 'workshop']),
  ...named(choice('guide-download'), [
    'download',
    'content download',
    'white paper',
    'whitepaper',
    'ebook',
    'e book',
    'guide',
    'pdf download',
  ]),
  ...named(choice('case-study'), ['case study view', 'case study download', 'success story']),
  ...named(choice('website-visit'), [
    'page view',
    'pageview',
    'page visit',
    'web visit',
    'web session',
    'visit',
    'website activity',
  ]),
  ...named(choice('pricing-visit'), ['pricing page view', 'pricing page', 'pricing visit']),
  ...named(choice('ad'), ['ad click', 'ad interaction', 'paid search', 'paid social', 'google ads', 'linkedin ad']),
  ...named(choice('social-post'), [
    'social',
    'social media',
    'social interaction',
    'linkedin post',
    'linkedin engagement',
  ]),
  ...named(choice('search'), ['organic search', 'search engine', 'google search']),
  ...named(choice('referral'), ['referred', 'recommendation', 'introduction', 'word of mouth']),
  ...named(choice('proposal'), ['quote', 'offer', 'quotation', 'rfp answer']),
  ...named(choice('negotiation'), ['contract negotiation', 'price negotiation', 'legal review']),
  ...named(choice('signature'), ['contract signed', 'signed', 'e signature', 'deal signed']),
  ...named(choice('objection'), ['objection raised', 'concern']),
]);

/** What a type can be told by that says more: a single word such as "visit" or "social" is too little within others. */
const NAMES = byLength([...[...KNOWN].filter(([name]) => name.includes(' ') || HEADS.has(name)), ...TITLE_WORDS]);

function named(meant: KindChoice, names: readonly string[]): Names {
  return names.map((name) => [name, meant] as const);
}
