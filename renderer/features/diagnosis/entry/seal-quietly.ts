import { seal } from '../../../../shared/commands/seal';
import type { SheetId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';
import type { Timestamp } from '../../../../shared/time';
import type { WorkshopSession } from '../../../state/workshop-session';
import { type OpenReason, openReason } from './unread-cells';

/** A sheet with what it is called in the room. */
export interface NamedSheet {
  readonly id: SheetId;
  readonly name: string;
}

/** What the cover says about the screen that was just left. */
export type CoverNote =
  | {
      readonly kind: 'quiet';
      readonly minutes: number;
      readonly sheets: readonly { readonly name: string; readonly reason: OpenReason | null }[];
    }
  | { readonly kind: 'unread'; readonly side: Side; readonly n: number };

/** Seals what can be sealed when nobody writes any more, and says what could not. */
export function sealQuietly(
  session: WorkshopSession,
  sheets: readonly NamedSheet[],
  minutes: number,
  at: Timestamp,
): CoverNote {
  return {
    kind: 'quiet',
    minutes,
    sheets: sheets.map(({ id, name }) => {
      const reason = openReason(session, id);
      if (reason === null) session.dispatch(seal(id, at));
      return { name, reason };
    }),
  };
}
