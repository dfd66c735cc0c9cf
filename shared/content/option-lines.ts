import { ID_PATTERN } from '../ids';
import type { OptionShape } from './question-problem';

type AnswerOptions = OptionShape['options'];

/**
 * Options out of lines that somebody typed, blank lines left out. An option that keeps its words keeps its id; where as many lines
 * as before are there, a reworded one keeps the id of its place; every other line gets an id of its own words.
 */
export function optionsFromLines(text: string, before: AnswerOptions): AnswerOptions {
  const labels = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const taken = new Set<string>();
  const take = (id: string): string => {
    taken.add(id);
    return id;
  };
  const kept = labels.map((label) => {
    const same = before.find((option) => option.label.trim() === label && !taken.has(option.id));
    return same ? take(same.id) : null;
  });
  const inPlace = labels.length === before.length;
  return labels.map((label, index) => {
    const place = inPlace ? before[index]?.id : undefined;
    const id = kept[index] ?? (place !== undefined && !taken.has(place) ? take(place) : take(freeId(label, taken)));
    return { id, label };
  });
}

/** The lines behind options: one label a line. */
export const linesOf = (options: AnswerOptions): string => options.map(({ label }) => label).join('\n');

function freeId(label: string, taken: ReadonlySet<string>): string {
  const slug = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replaceAll(/^-+|-+$/g, '');
  // The prefix keeps ids apart from names that mean something to an object, such as "constructor".
  const wanted = `option-${slug}`.replace(/-$/, '');
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (ID_PATTERN.test(id) && !taken.has(id)) return id;
  }
}

const MOST_LETTERS = 40;
