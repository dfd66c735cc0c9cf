import { useEffect, useState } from 'react';
import { afterPress } from './after-press';
import { FLUSH_EVENT, pendingCommit } from './pending-commit';

export interface CommittedText {
  /** What the field shows. */
  readonly text: string;
  /** The typist changed the text; it is committed after a pause. */
  readonly change: (text: string) => void;
  /** Commits at once and goes on editing (Enter). */
  readonly commit: () => void;
  /** Commits and shows the value as it is kept (blur): at once, or when the press that took the focus away is let go. */
  readonly leave: () => void;
}

/**
 * The text of a field whose value lives in the document: typing is committed after a pause, at least every second, on leaving,
 * on unmounting and on `parley:flush`. A value changed from outside (undo) is shown unless the typist is in the middle of an edit.
 * `isSame` tells a text apart from a value that only looks different, so that nobody's text is rewritten under the caret.
 */
export function useCommittedText(
  value: string,
  onCommit: (text: string) => void,
  isSame: (value: string, text: string) => boolean = isSameButForEdges,
): CommittedText {
  const [pending] = useState(pendingCommit);
  const [draft, setDraft] = useState<Draft>({ text: value, base: value, isDirty: false, isEditing: false });
  const current = takeOver(draft, value, isSame);
  if (current !== draft) setDraft(current);

  useEffect(() => {
    window.addEventListener(FLUSH_EVENT, pending.flush);
    return () => {
      window.removeEventListener(FLUSH_EVENT, pending.flush);
      pending.flush();
    };
  }, [pending]);

  return {
    text: current.text,
    change: (text) => {
      setDraft({ text, base: value, isDirty: true, isEditing: true });
      // This render's onCommit belongs to the thing that was typed into, even when the field shows another one by then.
      pending.put(() => {
        setDraft((now) => ({ ...now, isDirty: false }));
        if (text !== value) onCommit(text);
      });
    },
    commit: pending.flush,
    leave: () =>
      afterPress(() => {
        pending.flush();
        setDraft((now) => ({ ...now, isEditing: false, text: isSame(value, now.text) ? value : now.text }));
      }),
  };
}

interface Draft {
  readonly text: string;
  /** The value when the text was last changed or taken over. */
  readonly base: string;
  readonly isDirty: boolean;
  readonly isEditing: boolean;
}

function takeOver(draft: Draft, value: string, isSame: (value: string, text: string) => boolean): Draft {
  if (draft.isDirty || value === draft.base) return draft;
  const keepsText = draft.isEditing && isSame(value, draft.text);
  return { ...draft, text: keepsText ? draft.text : value, base: value };
}

const isSameButForEdges = (value: string, text: string): boolean => value.trim() === text.trim();
