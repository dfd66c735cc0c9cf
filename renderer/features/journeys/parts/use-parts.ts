import type { Journey } from '../../../../shared/workshop/schema/journeys';
import type { PartsView } from './parts-view';
import { type AddingParts, useAddingParts } from './use-adding-parts';
import { type ArrangingParts, useArrangingParts } from './use-arranging-parts';
import { type CopyingParts, useCopyingParts } from './use-copying-parts';
import { type RemovingParts, useRemovingParts } from './use-removing-parts';

/** Everything that can be done to the parts of a journey, as the canvas, the palette, the inspector and the table do it. */
export interface Parts
  extends AddingParts, ArrangingParts, CopyingParts, RemovingParts, Pick<PartsView, 'focus' | 'say'> {}

export function useParts(journey: Journey, view: PartsView): Parts {
  const adding = useAddingParts(journey, view);
  const arranging = useArrangingParts(journey, view);
  const removing = useRemovingParts(journey, view);
  const copying = useCopyingParts(journey, view, removing.remove);
  return { ...adding, ...arranging, ...removing, ...copying, focus: view.focus, say: view.say };
}
