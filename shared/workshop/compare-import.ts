import { withoutSealed } from '../diagnosis/sealed';
import { sameValue } from '../same-value';
import { newestMoment } from './import-summary';
import { type Clash, type Merge, mergeWorkshops } from './merge';
import type { MergeRefusal } from './merge-versions';
import type { Workshop } from './schema';

/** How the workshop of a file stands to the one with the same id that is here. */
export interface ImportComparison {
  /** By the newest moment that each records; null where that is the same, though something differs. */
  readonly fileIs: 'newer' | 'older' | null;
  /** What a merge would do, as long as every choice falls to the one that is here; or why it cannot be. */
  readonly merge: (Pick<Merge, 'added'> & { readonly clashes: readonly Clash[] }) | null;
  readonly refusal: MergeRefusal | null;
}

/** Whether a file says nothing that is not here; an export leaves out what is sealed, and is the same all the same. */
export function saysTheSameAs(here: Workshop, theirs: Workshop): boolean {
  const [one, other] = [
    { ...here, running: null },
    { ...theirs, running: null },
  ];
  return sameValue(one, other) || sameValue({ ...withoutSealed(here), running: null }, other);
}

/** Compares a file with the workshop that is here. */
export function compareImport(here: Workshop, theirs: Workshop): ImportComparison {
  const [mine, other] = [Date.parse(newestMoment(here)), Date.parse(newestMoment(theirs))];
  const merged = mergeWorkshops(here, theirs, () => 'mine');
  return {
    fileIs: other === mine ? null : other > mine ? 'newer' : 'older',
    merge: merged.ok ? { added: merged.value.added, clashes: merged.value.clashes } : null,
    refusal: merged.ok ? null : merged.error,
  };
}
