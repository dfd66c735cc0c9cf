import { compareNames } from '../compare-text';
import { foldEntry } from '../diagnosis/fold-entry';
import { withoutPlaceholder } from '../import/placeholder';
import type { SampleLead } from '../workshop/schema/definitions';

/** What is known about a lead, by name: "Employees" -> "120". */
export type Attributes = Readonly<Record<string, string>>;

/** The name under which the source of a lead can be asked for like any attribute. */
export const SOURCE_ATTRIBUTE = 'Source';

/** All that is known about a lead, its source among it. */
export function leadAttributes({ attributes, source }: SampleLead): Attributes {
  return attributeValue(attributes, SOURCE_ATTRIBUTE) === ''
    ? { ...attributes, [SOURCE_ATTRIBUTE]: source }
    : attributes;
}

/** The value of an attribute whatever the case of its name; empty when nothing is known, also where somebody wrote "n/a" or "unknown". */
export function attributeValue(attributes: Attributes, name: string): string {
  const wanted = foldEntry(name);
  const entry = Object.entries(attributes).find(([key, value]) => foldEntry(key) === wanted && value.trim() !== '');
  return entry ? stated(entry[1]) : '';
}

/** Attributes by the folded form of their names, for asking many of them: each name is folded once. */
export type FoldedAttributes = ReadonlyMap<string, string>;

/** The same values as `attributeValue` gives, by `foldEntry` of the name. */
export function foldAttributes(attributes: Attributes): FoldedAttributes {
  const byFold = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    const fold = foldEntry(key);
    if (!byFold.has(fold) && value.trim() !== '') byFold.set(fold, stated(value));
  }
  return byFold;
}

const stated = (value: string): string => withoutPlaceholder(value).trim();

/** The names of all that is known about at least one lead, in alphabetical order; two spellings of one name are one. */
export function attributeNames(leads: readonly SampleLead[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const lead of leads) {
    const attributes = leadAttributes(lead);
    const values = foldAttributes(attributes);
    for (const name of Object.keys(attributes)) {
      const fold = foldEntry(name);
      if (fold !== '' && !byFold.has(fold) && (values.get(fold) ?? '') !== '') byFold.set(fold, name.trim());
    }
  }
  return [...byFold.values()].toSorted(compareNames);
}

/** The different values of one attribute, in alphabetical order, as they were first written. */
export function attributeValues(leads: readonly SampleLead[], name: string): readonly string[] {
  const values = leads.map((lead) => attributeValue(leadAttributes(lead), name)).filter((value) => value !== '');
  return distinctEntries(values).toSorted(compareNames);
}

/** Entries that differ by more than case and spaces, each as it was first written. */
export function distinctEntries(entries: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const entry of entries) {
    const fold = foldEntry(entry);
    if (!byFold.has(fold)) byFold.set(fold, entry);
  }
  return [...byFold.values()];
}
