import { startHistory } from '../../shared/history/history';
import type { ImportSummary } from '../../shared/workshop/import-summary';
import { summarise } from '../../shared/workshop/import-summary';
import { parse, type ParseError } from '../../shared/workshop/parse';
import { inPieces, type Piece } from '../../shared/workshop/pieces';
import { packed } from '../desktop/packed';

/** What reading a file says, message by message: that it is refused, or the workshop piece by piece and then what it holds. */
export type ImportMessage =
  | { readonly kind: 'refused'; readonly error: ParseError }
  /** As JSON: reading that takes half as long as the copy that a thread would make of it. */
  | { readonly kind: 'piece'; readonly json: string }
  /** The whole once more, as it goes to safety. */
  | { readonly kind: 'packed'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'done'; readonly summary: ImportSummary };

/** Reads the text of a workshop file. */
export function* readFile(text: string): Generator<ImportMessage> {
  const read = parse(text);
  if (!read.ok) {
    yield { kind: 'refused', error: read.error };
    return;
  }
  for (const piece of inPieces(read.value, VALUES_A_PIECE)) yield { kind: 'piece', json: JSON.stringify(piece) };
  yield { kind: 'packed', bytes: packed(startHistory(read.value)) };
  yield { kind: 'done', summary: summarise(read.value) };
}

/** The piece in a message. */
export const pieceOf = ({ json }: { readonly json: string }): Piece => JSON.parse(json) as Piece;

/** So few that taking one over holds nothing up, on a slow laptop either. */
const VALUES_A_PIECE = 5_000;
