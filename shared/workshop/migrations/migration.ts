/** One frozen step from a released shape of the document to the next; named in words, never edited after its release. */
export interface Migration {
  /** The `schemaVersion` that the step leads to. */
  readonly to: number;
  /** What the step does, in words. */
  readonly name: string;
  up(document: Readonly<Record<string, unknown>>): Record<string, unknown>;
}
