import { formatDate, type PartialDate } from '../time';
import type { Evidence, Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { kindLabel, OTHER_KIND } from './kind-name';
import type { BandId } from './layout';
import type { Silence } from './silences';

/** The words on a journey that is printed or saved as a picture. */
export const journeyWords = {
  bands: {
    buyer: 'Buyer',
    marketing: 'Marketing',
    handoffs: 'Hand-offs',
    sales: 'Sales',
  } satisfies Record<BandId, string>,
  evidence: {
    crm: 'CRM',
    document: 'Document',
    remembered: 'Remembered',
    assumed: 'Assumed',
  } satisfies Record<Evidence, string>,
  direction: {
    'marketing-to-sales': 'Marketing to sales',
    'sales-to-marketing': 'Sales to marketing',
  } satisfies Record<Handoff['direction'], string>,
  noDate: 'No date yet',
  important: 'Important',
  twoVersions: 'Remembered differently',
  handedTo: (owner: string) => `Owner: ${owner}`,
  outcome: { won: 'Won', lost: 'Lost' } satisfies Record<Journey['outcome'], string>,
  unnamed: { win: 'Win without a name', lead: 'Lead without a name' },
  legend: {
    day: 'The dot is the day',
    month: 'Month known: the line',
    unknown: 'No date yet',
    important: 'Important',
    handoff: 'Hand-off',
    led: 'Led to',
    back: 'Back to something earlier',
    silence: 'Silence',
    squeezed: 'Silence, drawn shorter',
  },
  tile: {
    place: (n: number, of: number, name: string) => `Tile ${n} of ${of} · ${name}`,
    shared: (others: readonly number[]) =>
      others.length === 1
        ? `The shaded edge is also on tile ${others[0]}: lay one over the other at the crosses.`
        : `The shaded edges are also on tiles ${others.slice(0, -1).join(', ')} and ${others.at(-1)}: lay them over each other at the crosses.`,
  },
  title: (name: string, { outcome, followed }: Pick<Journey, 'outcome' | 'followed'>) =>
    followed
      ? `The way of one lead: ${name}`
      : outcome === 'won'
        ? `How ${name} became a client`
        : `How ${name} was lost`,
  describe: (touchpoints: number, handoffs: number, silences: number) =>
    `${counted(touchpoints, 'touchpoint')} in lanes for buyer, marketing and sales along a time axis, ${counted(handoffs, 'hand-off')}, ${counted(silences, 'silence')}.`,
} as const;

/** What a journey is called, also while its client has no name yet. */
export const journeyName = ({ client, followed }: Pick<Journey, 'client' | 'followed'>): string =>
  client.trim() || journeyWords.unnamed[followed ? 'lead' : 'win'];

/** What a touchpoint is called: its title, else its kind. */
export const titleOf = ({ title, kind }: Pick<Touchpoint, 'title' | 'kind'>): string => title.trim() || kindLabel(kind);

/** The kind of a touchpoint, where its title does not say it already, and the channel: "Webinar · E-mail". */
export const kindAndChannel = (touchpoint: Pick<Touchpoint, 'title' | 'kind' | 'channel'>): string =>
  kindAndChannelOf(touchpoint).join(' · ');

/** The same, each by itself: at most two. */
export function kindAndChannelOf(touchpoint: Pick<Touchpoint, 'title' | 'kind' | 'channel'>): readonly string[] {
  const kind = touchpoint.kind === OTHER_KIND ? '' : kindLabel(touchpoint.kind);
  const said = titleOf(touchpoint).toLowerCase();
  const parts = [kind, touchpoint.channel.trim()].filter((part) => part !== '' && part.toLowerCase() !== said);
  return [...new Set(parts)];
}

/** What a hand-off is called: its trigger, else its direction. */
export const nameOfHandoff = ({ trigger, direction }: Pick<Handoff, 'trigger' | 'direction'>): string =>
  trigger.trim() || journeyWords.direction[direction];

/** "12 Mar 2026", "Mar 2026", or that nobody knows it. */
export const whenWords = (date: PartialDate): string => formatDate(date, journeyWords.noDate);

/** "54 days", "about 54 days". */
export const lengthWords = ({ days, approximate }: Pick<Silence, 'days' | 'approximate'>): string =>
  `${approximate ? 'about ' : ''}${counted(days, 'day')}`;

/** "54 days of silence". */
export const silenceWords = (silence: Pick<Silence, 'days' | 'approximate'>): string =>
  `${lengthWords(silence)} of silence`;

/** "Won 30 Apr 2026", or "Won" alone. */
export const closeWords = ({ outcome, closedOn }: Pick<Journey, 'outcome' | 'closedOn'>): string =>
  formatDate(closedOn, '') === ''
    ? journeyWords.outcome[outcome]
    : `${journeyWords.outcome[outcome]} ${formatDate(closedOn, '')}`;

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
