/** Returns `value`, or throws when it is missing; `why` says how we know that it is there. */
export function invariant<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Broken invariant: ${why}`);
  return value;
}

/** Closes an exhaustive switch: compiles only when every kind has been handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled kind: ${JSON.stringify(value)}`);
}
