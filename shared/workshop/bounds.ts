import { LIMITS } from './scan';

/** One written place of a document, as a history records it. */
export interface Written {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/**
 * Whether what was written into a document goes beyond what a file of it may hold (`LIMITS`): such a document could be saved, and never
 * be opened again. Looks at what was written and at the tables that it stands in, not at the whole document.
 */
export function exceedsLimits(document: unknown, written: readonly Written[]): boolean {
  const holders = new Set(written.map(({ path }) => holderOf(document, path)));
  return (
    [...holders].some((holder) => isRecord(holder) && Object.keys(holder).length > LIMITS.keysPerObject) ||
    written.some(({ value }) => isTooMuch(value))
  );
}

function isTooMuch(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LIMITS.stringLength;
  if (!isRecord(value)) return false;
  const inside = Object.values(value);
  if (!Array.isArray(value) && inside.length > LIMITS.keysPerObject) return true;
  return inside.some(isTooMuch) || Object.keys(value).some((key) => key.length > LIMITS.keyLength);
}

const holderOf = (document: unknown, path: readonly (string | number)[]): unknown =>
  path.slice(0, -1).reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);

const isRecord = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
