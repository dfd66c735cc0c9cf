import type { AgreementTerms } from '../../../agreement/terms';
import { mapPages } from '../../../shared-map/map-pages';
import { viewOfTerms } from '../../../shared-map/map-terms';
import type { Paper, SectionBuilder } from '../../model';
import { drawingRoom } from '../../maps/page-room';
import { orElse, words } from '../../words';

/** The shared map on wide pages, as far as there is one. */
export function sharedMapSections(
  { sharedMap, definitions, client }: AgreementTerms,
  paper: Paper,
): readonly SectionBuilder[] {
  if (!sharedMap) return [];
  const { heading, text, drawing } = words.sharedMap;
  const view = viewOfTerms(
    sharedMap,
    definitions.map(({ term }) => term),
  );
  const intro = text(sharedMap.wins);
  const pages = mapPages(view, drawingRoom(paper, { heading, text: intro }));
  return [
    (number) => ({
      number,
      title: heading,
      owner: null,
      isWide: true,
      blocks: [
        { kind: 'paragraph', text: intro, tone: 'quiet' },
        { kind: 'shared-map', title: drawing(orElse(client, words.nameless.client)), pages },
      ],
    }),
  ];
}
