import type { DefinitionId } from '../ids';
import type { Workshop } from '../workshop/schema';
import { roomText } from './room-text';
import type { RoomScene } from './scene';

/** A term: the text that was agreed, else both drafts once they are revealed. Until then the room reads what the term is about. */
export function definitionScene({ definitions }: Workshop, id: DefinitionId): RoomScene | null {
  const definition = Object.hasOwn(definitions.terms.byId, id) ? definitions.terms.byId[id] : undefined;
  if (!definition) return null;
  const term = roomText(definition.term);
  const text = roomText(definition.agreed);
  if (text !== '') return { kind: 'definition', term, text, drafts: null };
  const drafts = { marketing: roomText(definition.drafts.marketing), sales: roomText(definition.drafts.sales) };
  if (definition.revealedAt !== null && drafts.marketing !== '' && drafts.sales !== '')
    return { kind: 'definition', term, text, drafts };
  return { kind: 'prompt', heading: term, text: roomText(definition.prompt), place: '' };
}
