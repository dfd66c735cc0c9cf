import type { NameField } from '../journeys/names';
import { followRenames } from '../shared-map/follow-renames';
import { settled } from '../workshop/settled';
import { list } from '../workshop/table';
import type { Command } from './command';

/** Gives everything that is called one of these the same name, in every journey; content also in the list of what exists, and on the shared map. */
export const renameEverywhere = (field: NameField, from: readonly string[], to: string): Command => ({
  label: from.length > 1 ? 'names.merge' : 'names.rename',
  apply({ journeys, patterns, sharedMap }) {
    const name = to.trim();
    if (name === '') return;
    const old = new Set(from.map((each) => each.trim()));
    for (const journey of list(settled(journeys))) {
      for (const { id, [field]: before } of list(journey.touchpoints)) {
        if (!old.has(before.trim()) || before === name) continue;
        const touchpoint = journeys.byId[journey.id]?.touchpoints.byId[id];
        if (touchpoint) touchpoint[field] = name;
      }
    }
    if (field !== 'channel') followRenames(sharedMap, settled(journeys), { field, from, to: name });
    if (field !== 'content' || !patterns.contentNames.some((each) => old.has(each.trim()))) return;
    const renamed = patterns.contentNames.map((each) => (old.has(each.trim()) ? name : each));
    const names = [...new Set(renamed)];
    const isSame =
      names.length === patterns.contentNames.length && names.every((each, i) => each === patterns.contentNames[i]);
    if (!isSame) patterns.contentNames = names;
  },
});

/** Lists pieces of content that exist, whether a win has used them or not; what is listed already stays as it is. */
export const addContentNames = (names: readonly string[]): Command => ({
  label: 'names.add',
  apply({ patterns }) {
    const known = new Set(patterns.contentNames.map((name) => name.trim()));
    for (const name of names.map((each) => each.trim())) {
      if (name === '' || known.has(name)) continue;
      known.add(name);
      patterns.contentNames.push(name);
    }
  },
});

/** Takes a piece of content off the list of what exists; touchpoints that use it keep it. */
export const removeContentName = (name: string): Command => ({
  label: 'names.remove',
  apply({ patterns }) {
    const kept = patterns.contentNames.filter((each) => each.trim() !== name.trim());
    if (kept.length < patterns.contentNames.length) patterns.contentNames = kept;
  },
});
