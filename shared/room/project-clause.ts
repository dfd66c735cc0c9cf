import type { ClauseId } from '../ids';
import { Owner } from '../side';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomScene } from './scene';

/** A commitment of the agreement as it will be signed, counted as in the document; null for one that was left out. */
export function clauseScene({ agreement }: Workshop, id: ClauseId): RoomScene | null {
  const included = list(agreement.clauses).filter((clause) => clause.included);
  const inOrder = Owner.options.flatMap((side) => included.filter((clause) => clause.side === side));
  const index = inOrder.findIndex((clause) => clause.id === id);
  const clause = inOrder[index];
  if (!clause) return null;
  return {
    kind: 'clause',
    side: clause.side,
    heading: roomText(clause.heading),
    text: roomText(clause.text),
    owner: roomText(clause.owner),
    place: roomWords.clause.place(index + 1, inOrder.length),
  };
}
