import { REDACTED_AREAS, type RedactedArea, type Removed } from './removed';

/** Something that was taken out once. */
export type Taken = Pick<Removed, 'kind' | 'what' | 'text' | 'replacement'>;

/** Counts what is taken out, each string once for each thing that stands there instead. */
export class Ledger {
  private readonly rows = new Map<
    string,
    { readonly taken: Taken; count: number; readonly areas: Set<RedactedArea> }
  >();

  /** Something was taken out of this part of the workshop. */
  note(taken: Taken, area: RedactedArea): void {
    const key = [taken.kind, taken.what, taken.replacement, taken.text].join('\n');
    const row = this.rows.get(key) ?? { taken, count: 0, areas: new Set<RedactedArea>() };
    this.rows.set(key, row);
    row.count += 1;
    row.areas.add(area);
  }

  /** Everything that was taken out, in the order in which it was met. */
  removed(): readonly Removed[] {
    return [...this.rows.values()].map(({ taken, count, areas }) => ({
      ...taken,
      count,
      areas: REDACTED_AREAS.filter((area) => areas.has(area)),
    }));
  }
}
