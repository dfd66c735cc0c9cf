import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Waits until a file is in the folder, reads it and removes it. */
export async function takeFile(folder: string, name: string): Promise<Buffer> {
  const file = path.join(folder, name);
  await expect.poll(() => existsSync(file), { message: `${name} is saved`, timeout: 15_000 }).toBe(true);
  const content = await readFile(file);
  await rm(file);
  return content;
}
