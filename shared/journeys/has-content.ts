import { touchpointKinds } from '../content/touchpoint-kinds';
import { foldEntry } from '../diagnosis/fold-entry';
import type { Touchpoint } from '../workshop/schema/journeys';

/** Whether a touchpoint showed the buyer content: a piece is named, or its kind is itself one, such as a webinar. */
export const hasContent = (touchpoint: Pick<Touchpoint, 'kind' | 'content'>): boolean =>
  KINDS.has(touchpoint.kind) || namesContent(touchpoint);

/** Whether a touchpoint says by name which content it showed. */
export const namesContent = ({ content }: Pick<Touchpoint, 'content'>): boolean =>
  content !== '' && foldEntry(content) !== '';

const KINDS: ReadonlySet<string> = new Set(touchpointKinds.flatMap(({ id, content }) => (content ? [id] : [])));
