import { withoutSealed } from '../../diagnosis/sealed';
import { closeWords, journeyName } from '../../journeys/journey-words';
import { isWin } from '../../journeys/wins';
import { mapPages } from '../../shared-map/map-pages';
import { mapView } from '../../shared-map/map-view';
import { SIDES } from '../../side';
import { type IsoDate, onDay } from '../../time';
import type { Workshop } from '../../workshop/schema';
import type { Journey } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { clip } from '../clip';
import type { CoveredReport, Paper, Section } from '../model';
import { longDate, orElse, words } from '../words';
import { journeyMap } from './journey-map';
import { mapsWords } from './maps-words';
import { drawingRoom, drawnHeading } from './page-room';

/** The day that stands on the maps, and what they are printed on. */
export interface MapsOptions {
  readonly today: IsoDate;
  readonly paper: Paper;
}

/** Every journey on wide pages of its own, drawn and in words, and the shared map after them. */
export function mapsReport(whole: Workshop, { today, paper }: MapsOptions): CoveredReport {
  const workshop = withoutSealed(whole);
  const { setup, sample } = workshop;
  const client = orElse(setup.client, words.nameless.client);
  const title = orElse(setup.title, words.nameless.title);
  const journeys = list(workshop.journeys);
  const sections = [
    ...journeys.map((journey) => journeySection(journey, workshop, { today, paper })),
    ...sharedMapSection(workshop, client, paper),
  ];
  const { kind, facts, counted } = mapsWords;
  const wins = journeys.filter(isWin).length;
  const followed = journeys.filter((journey) => journey.followed).length;
  return {
    lang: 'en',
    title: `${client}: ${kind}`,
    paper,
    ...(sections.length > 1 ? { hasContents: true as const } : {}),
    cover: {
      kind,
      client,
      title,
      sides: SIDES,
      facts: [
        { label: facts.workshop, value: longDate(setup.date, words.cover.noStart) },
        { label: facts.journeys, value: counted(wins, journeys.length - wins - followed, followed) },
        { label: facts.printed, value: longDate(onDay(today), '') },
      ],
      notices: sample ? [{ tone: 'sample', ...words.sample, items: [] }] : [],
    },
    margins: { head: client, headEnd: title, foot: kind },
    sections: (sections.length === 0 ? [EMPTY] : sections).map((section, index) => ({
      ...section,
      number: `${index + 1}`,
    })),
  };
}

type Unnumbered = Omit<Section, 'number'>;

const EMPTY: Unnumbered = {
  title: mapsWords.noneHeading,
  owner: null,
  blocks: [{ kind: 'paragraph', text: mapsWords.none, tone: 'body' }],
};

function journeySection(journey: Journey, { patterns }: Workshop, { today, paper }: MapsOptions): Unnumbered {
  const title = drawnHeading(journeyName(journey));
  const text = factsOf(journey, title);
  const room = drawingRoom(paper, { heading: title, text });
  const options = { silenceDays: patterns.thresholds.silenceDays, today };
  return {
    title,
    owner: null,
    isWide: true,
    blocks: [{ kind: 'paragraph', text, tone: 'quiet' }, journeyMap(journey, room, options)],
  };
}

/** How the deal ended, its size, where it came from and whose it was; and its name where the heading has not room for it. */
function factsOf(journey: Journey, heading: string): string {
  const { size, source, owners } = journey;
  const name = journeyName(journey);
  const parts = [
    name === heading ? '' : name,
    closeWords(journey),
    size.trim() === '' ? '' : mapsWords.people(size.trim()),
    source.trim() === '' ? '' : mapsWords.source(source.trim()),
    owners.trim() === '' ? '' : mapsWords.owners(owners.trim()),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => clip(part, MOST_COLUMNS))
    .join(' · ');
}

/** What a name of 200 letters takes in the widest script: more would leave no room for the drawing. */
const MOST_COLUMNS = 500;

function sharedMapSection(workshop: Workshop, client: string, paper: Paper): readonly Unnumbered[] {
  const view = mapView(workshop);
  if (view.stages.length === 0) return [];
  const { heading, text, drawing } = mapsWords.shared;
  const intro = text(view.wins);
  const pages = mapPages(view, drawingRoom(paper, { heading, text: intro }));
  return [
    {
      title: heading,
      owner: null,
      isWide: true,
      blocks: [
        { kind: 'paragraph', text: intro, tone: 'quiet' },
        { kind: 'shared-map', title: drawing(client), pages },
      ],
    },
  ];
}
