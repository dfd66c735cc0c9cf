import { useLayoutEffect, useMemo, useRef } from 'react';

type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Handlers that stay the same functions and do what the latest ones do: rows that are given them need not be drawn anew. */
export function useLatest<H extends Handlers>(handlers: H): H {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(latest.current).map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)]),
      ) as H,
    [],
  );
}
