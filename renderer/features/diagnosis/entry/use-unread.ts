import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepUnread } from '../../../../shared/commands/answers';
import type { SheetId } from '../../../../shared/ids';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { FLUSH_EVENT, pendingCommit } from '../../../ui/pending-commit';

/**
 * Keeps the text of a cell that cannot be read in the document, as soon as typing is kept anywhere, so that neither a restart nor a crash
 * loses it. `show` is called with what was kept before, and when undo changes it; null = nothing is unread.
 */
export function useUnread(
  sheet: SheetId,
  row: string,
  text: string | null,
  show: (text: string | null) => void,
): { readonly keep: () => void } {
  const dispatch = useDispatch();
  const kept = useWorkshop(({ diagnosis }) => diagnosis.sheets.byId[sheet]?.unread[row] ?? null);
  const last = useRef<string | null>(null);
  const [pending] = useState(pendingCommit);
  const takeOver = useEffectEvent(() => {
    if (kept === last.current) return;
    last.current = kept;
    show(kept);
  });
  // Before the next effect, which would forget what the field does not show yet.
  useEffect(() => takeOver(), [kept]);
  useEffect(() => {
    // Always, because what is taken over may have something older waiting here.
    pending.put(() => {
      if (text === last.current) return;
      last.current = text;
      dispatch(keepUnread(sheet, row, text));
    });
  }, [pending, dispatch, sheet, row, text]);
  useEffect(() => {
    window.addEventListener(FLUSH_EVENT, pending.flush);
    return () => {
      window.removeEventListener(FLUSH_EVENT, pending.flush);
      pending.flush();
    };
  }, [pending]);
  /** Keeps it now: the field was left. */
  return { keep: pending.flush };
}
