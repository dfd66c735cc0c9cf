import { readFile } from 'node:fs/promises';

/** What a small file of our own holds; null when it is missing or no JSON, which to its readers is the same. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
