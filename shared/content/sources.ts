import { z } from 'zod';
import sourcesFile from '../../resources/content/sources.json';
import { contentFile, SourceKeys, Wording } from './content-file';

const Source = z.strictObject({ id: SourceKeys, title: Wording });

const titles: ReadonlyMap<string, string> = new Map(
  contentFile(Source)
    .parse(sourcesFile)
    .items.map(({ id, title }) => [id, title]),
);

/** The titles behind source keys, as a reader can look them up: "S2, S4" becomes the two titles, one after the other. */
export function citation(keys: SourceKeys): string {
  return keys
    .split(', ')
    .map((key) => titles.get(key) ?? key)
    .join('; ');
}
