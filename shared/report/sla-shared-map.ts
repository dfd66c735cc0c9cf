import type { AgreementTerms } from '../agreement/terms';
import { mapPages } from '../shared-map/map-pages';
import { viewOfTerms } from '../shared-map/map-terms';
import type { SectionBuilder } from './model';
import { orElse, words } from './words';

/** The shared map on wide pages, as far as there is one. */
export function sharedMapSections({ sharedMap, definitions, client }: AgreementTerms): readonly SectionBuilder[] {
  if (!sharedMap) return [];
  const { heading, text, drawing } = words.sharedMap;
  const view = viewOfTerms(
    sharedMap,
    definitions.map(({ term }) => term),
  );
  return [
    (number) => ({
      number,
      title: heading,
      owner: null,
      isWide: true,
      blocks: [
        { kind: 'paragraph', text: text(sharedMap.wins), tone: 'quiet' },
        { kind: 'shared-map', title: drawing(orElse(client, words.nameless.client)), pages: mapPages(view, ROOM) },
      ],
    }),
  ];
}

/** What the margins, the heading and the words above it leave of an A4 page that lies across, in points. */
const ROOM = { width: 739, height: 430 } as const;
