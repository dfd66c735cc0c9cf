import { useRef, useState } from 'react';
import { promptRecord } from '../../../../shared/journeys/prompt-record';
import { PROMPTS } from '../../../../shared/journeys/prompts';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { type FormId, NO_TEXTS, type Texts } from './forms';

interface State {
  readonly journey: string;
  readonly open: FormId | null;
  /** The row that takes the cursor when it is next drawn. */
  readonly focus: FormId | null;
  /** Counts the answers: a row begins anew after each. */
  readonly round: number;
}

/** Where the room is in the six questions; what is typed and not added yet stays while a card is looked at. */
export interface PromptsState extends State {
  readonly typedInto: (form: FormId) => Texts;
  /** Keeps what is typed, without drawing anything anew: the map beside it stays still under the typing. */
  readonly keep: (form: FormId, texts: Texts) => void;
  readonly toggle: (form: FormId) => void;
  /** Empties the row for the next answer. */
  readonly again: (form: FormId) => void;
  readonly goTo: (form: FormId) => void;
  readonly focused: () => void;
}

export function usePrompts(journey: Journey): PromptsState {
  const [state, setState] = useState<State>(() => begin(journey));
  const current = state.journey === journey.id ? state : begin(journey);
  if (current !== state) setState(current);
  const drafts = useRef(new Map<string, Texts>());
  const set = (next: Partial<State>) => setState((now) => ({ ...now, ...next }));
  const keep = (form: FormId, texts: Texts) => void drafts.current.set(`${form}:${journey.id}`, texts);
  return {
    ...current,
    typedInto: (form) => drafts.current.get(`${form}:${journey.id}`) ?? NO_TEXTS,
    keep,
    toggle: (form) => set(current.open === form ? { open: null } : { open: form, focus: form }),
    again: (form) => {
      keep(form, NO_TEXTS);
      set({ round: current.round + 1, focus: form });
    },
    goTo: (form) => set({ open: form, focus: form, round: current.round + 1 }),
    focused: () => {
      if (current.focus !== null) set({ focus: null });
    },
  };
}

/** A map begins with the first question that it does not answer. */
function begin(journey: Journey): State {
  const { answered } = promptRecord(journey);
  const open = PROMPTS.find((prompt) => !answered[prompt]) ?? null;
  return { journey: journey.id, open, focus: null, round: 0 };
}
