import type { SharedMap } from '../workshop/schema/shared-map';
import { list } from '../workshop/table';

/** The definitions that stand on a map, by id, whoever put them there. */
export const definitionsOn = ({ parts }: Pick<SharedMap, 'parts'>): ReadonlySet<string> =>
  new Set(list(parts).flatMap(({ kind, text }) => (kind === 'definition' ? [text] : [])));
