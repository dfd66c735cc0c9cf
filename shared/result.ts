/** The outcome of something that may be refused for a reason the caller must handle. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A result that succeeded. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A result that was refused; `error` is one kind of a spelled-out union. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
