import type { DefinitionId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';

/** What a side is about to write by itself, or writes: its draft of a term, or its ideal client. */
export interface Writing {
  readonly what: DefinitionId | 'icp';
  readonly side: Side;
}
