import { duplicateParts, pasteParts } from '../../../../shared/commands/journey-parts';
import { clip, type Clipping, fitted, renewed } from '../../../../shared/journeys/clipping';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useSession } from '../../../state/session-context';
import { toast } from '../../../ui/toast';
import { clipboard } from './clipboard';
import { countOf, keysOf, undatedBy } from './clipped';
import { type PartKey, partsOf } from './parts';
import type { PartsView } from './parts-view';
import { takes } from './room-for';
import { copyText } from './said';
import type { RemovingParts } from './use-removing-parts';

export interface CopyingParts {
  /** Keeps a copy for pasting; gives the same as text for the system clipboard, and nothing when there is nothing to copy. */
  readonly copy: (keys: readonly PartKey[]) => string | null;
  readonly cut: (keys: readonly PartKey[]) => string | null;
  readonly paste: () => void;
  readonly duplicate: (keys: readonly PartKey[]) => void;
}

/** The ways to have cards twice. */
export function useCopyingParts(journey: Journey, view: PartsView, remove: RemovingParts['remove']): CopyingParts {
  const dispatch = useDispatch();
  const { id: workshop } = useSession();
  const insert = (copies: Clipping, command: typeof pasteParts, text: string) => {
    if (!takes(journey, copies.touchpoints.length)) return;
    dispatch(command(journey.id, copies));
    view.select(keysOf(copies));
    view.say(text);
  };
  const copy = (keys: readonly PartKey[]): string | null => {
    const clipping = clip(journey, partsOf(journey, keys));
    if (countOf(clipping) === 0) return null;
    const text = copyText(clipping);
    clipboard.setState({ copied: { workshop, clipping, text } });
    view.say(t('journeys.said.copied', { n: countOf(clipping) }));
    return text;
  };
  return {
    copy,
    cut: (keys) => {
      const text = copy(keys);
      if (text !== null) remove(partsOf(journey, keys));
      return text;
    },
    paste: () => {
      const { copied } = clipboard.getState();
      if (copied?.workshop !== workshop) return view.say(t('journeys.said.nothingToPaste'));
      const copies = renewed(fitted(copied.clipping, journey), newId);
      const lost = undatedBy(copied.clipping, copies);
      insert(copies, pasteParts, t('journeys.said.pasted', { n: countOf(copies) }));
      if (lost > 0) toast({ message: t('journeys.pasted.undated', { n: lost }), tone: 'attention' });
    },
    duplicate: (keys) => {
      const copies = renewed(clip(journey, partsOf(journey, keys)), newId);
      if (countOf(copies) > 0) insert(copies, duplicateParts, t('journeys.said.duplicated', { n: countOf(copies) }));
    },
  };
}
