/** A text that says something else from time to time, wherever it is shown. */
export interface ChangingText {
  readonly read: () => string;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A changing text, and how to change it. */
export function changingText(first: string): ChangingText & { readonly change: (text: string) => void } {
  let text = first;
  const listeners = new Set<() => void>();
  return {
    read: () => text,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(next) {
      text = next;
      for (const listener of listeners) listener();
    },
  };
}
