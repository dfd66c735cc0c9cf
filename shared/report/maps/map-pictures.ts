import { withoutSealed } from '../../diagnosis/sealed';
import { durationsOf } from '../../journeys/durations';
import { drawingsOf } from '../../journeys/journey-drawing';
import { journeySvg } from '../../journeys/journey-svg';
import { closeWords, journeyName, journeyWords } from '../../journeys/journey-words';
import { layoutSharedMap } from '../../shared-map/layout-shared-map';
import { sharedMapSvg } from '../../shared-map/map-svg';
import { mapView } from '../../shared-map/map-view';
import { mapWords } from '../../shared-map/map-words';
import type { IsoDate } from '../../time';
import type { Workshop } from '../../workshop/schema';
import type { Journey } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { fileName, mapFileName, numberedName } from '../file-name';
import { longDate } from '../words';
import { mapsWords } from './maps-words';

/** A drawing with the name of its file; it is drawn when it is asked for. */
export interface MapPicture {
  readonly name: string;
  readonly draw: () => string;
}

/**
 * Every journey and the shared map, each as a drawing that stands by itself, in the light colours of paper. The drawings hold no fonts:
 * they are set in Inter where it is installed and in a plain face elsewhere, whose words fit, as all widths are measured generously. No two have
 * the same name.
 */
export function mapPictures(whole: Workshop, { today }: { readonly today: IsoDate }): readonly MapPicture[] {
  const workshop = withoutSealed(whole);
  const journeys = list(workshop.journeys).map((journey) => ({
    name: journeyFileName(journey, 'svg'),
    draw: () => journeyPicture(workshop, journey, today),
  }));
  const isMapped = workshop.sharedMap.stages.order.length > 0;
  const shared = isMapped
    ? [{ name: mapFileName(workshop.setup.client, 'svg'), draw: () => sharedMapPicture(workshop) }]
    : [];
  return distinct([...journeys, ...shared]);
}

/** The name of a saved journey: "calloway-surveyors-journey.svg". */
export const journeyFileName = (journey: Pick<Journey, 'client' | 'followed'>, kind: 'svg' | 'png'): string =>
  fileName([journeyName(journey)], `-journey.${kind}`);

/** A journey as a drawing that stands by itself: whose it is, what it shows, how it ended and how long it took. */
export function journeyPicture({ setup, patterns }: Workshop, journey: Journey, today: IsoDate): string {
  const drawing = drawingsOf(journey, { silenceDays: patterns.thresholds.silenceDays, today })(null);
  const { total } = durationsOf(journey);
  const title = journeyWords.title(journeyName(journey), journey);
  const days = total.known ? mapsWords.picture.days(total.days, total.approximate) : '';
  const facts = [closeWords(journey), days].filter((fact) => fact !== '').join(' · ');
  return journeySvg(drawing, { title, margin: MARGIN, head: { client: setup.client.trim(), title, facts } });
}

/** The shared map as a drawing that stands by itself: whose it is, what it shows, when and from what it was made. */
export function sharedMapPicture(workshop: Workshop): string {
  const { named, nameless, source, byHand } = mapsWords.picture;
  const client = workshop.setup.client.trim();
  const view = mapView(workshop);
  const facts = [longDate(workshop.setup.date, ''), view.wins === 0 ? byHand : source(view.wins)];
  return sharedMapSvg(layoutSharedMap(view), {
    title: client === '' ? nameless : named(client),
    margin: MARGIN,
    head: { client, title: mapWords.title, facts: facts.filter((fact) => fact !== '').join(' · ') },
  });
}

/** The same pictures with a number after every name that was there already, also where only the case differs. */
function distinct(pictures: readonly MapPicture[]): readonly MapPicture[] {
  const taken = new Set<string>();
  return pictures.map(({ name, draw }) => {
    let n = 1;
    while (taken.has(numberedName(name, n).toLowerCase())) n += 1;
    taken.add(numberedName(name, n).toLowerCase());
    return { name: numberedName(name, n), draw };
  });
}

const MARGIN = 24;
