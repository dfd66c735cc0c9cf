/** What a person typed into each place of a workshop, and which of it the app has acknowledged. */
export class EditRecord {
  readonly #places = new Map<string, Place>();
  /** How many edits were acknowledged, over the whole story. */
  acknowledged = 0;

  typed(place: string, value: string): void {
    const { safe, since } = this.#places.get(place) ?? { safe: null, since: [] };
    this.#places.set(place, { safe, since: [...since, value] });
  }

  /** The app says that everything up to here is safe. */
  acknowledge(): void {
    for (const [place, { safe, since }] of this.#places) {
      this.acknowledged += since.length;
      this.#places.set(place, { safe: since.at(-1) ?? safe, since: [] });
    }
  }

  /**
   * The places that do not show what they must: the newest acknowledged value, or one typed after it that happened to be saved
   * although nobody had been told so yet.
   */
  lost(seen: ReadonlyMap<string, string>): readonly string[] {
    return [...this.#places].flatMap(([place, { safe, since }]) => {
      const value = seen.get(place);
      const isKept = safe === null || value === safe || since.some((typed) => typed === value);
      return isKept ? [] : [`${place}: "${safe}" was acknowledged, "${value}" is there`];
    });
  }

  /** Goes on from what is there now. */
  settle(seen: ReadonlyMap<string, string>): void {
    for (const place of this.#places.keys()) this.#places.set(place, { safe: seen.get(place) ?? null, since: [] });
  }
}

interface Place {
  /** Null until something was acknowledged. */
  readonly safe: string | null;
  readonly since: readonly string[];
}
