import { type ReactNode, useDeferredValue } from 'react';

/** What can wait until everything around it has been painted: drawn at once after it, in a turn of its own. */
export function Later({ children }: { readonly children: ReactNode }) {
  const isPainted = useDeferredValue(true, false);
  return isPainted ? children : null;
}
