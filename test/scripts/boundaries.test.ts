import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageCommand, repository } from '../../scripts/lib/repository.mjs';

const forbidden = [
  ['shared/a.ts', "import 'react';"],
  ['shared/b.ts', "import 'node:fs';"],
  ['shared/c.ts', "import '../renderer/state/clock';"],
  ['shared/d/e.ts', "import '../../electron/main/log';"],
  ['shared/f.ts', 'export const now = () => Date.now();'],
  ['electron/main/a.ts', "import '../../renderer/i18n/i18n';"],
  ['electron/main/b.ts', "import 'node:https';"],
  ['electron/main/net.ts', "import { net } from 'electron'; net.request('https://example.com');"],
  ['electron/main/c.ts', "export const call = () => fetch('https://example.com');"],
  ['electron/main/d.ts', "console.log('here');"],
  ['renderer/ui/A.tsx', "import '../features/setup/SetupStage';"],
  ['renderer/desktop/a.ts', "import 'electron';"],
  ['renderer/storage/a.ts', "import '../state/clock';"],
  ['renderer/state/a.ts', "import 'dexie';"],
  ['renderer/state/b.ts', "import '../features/setup/SetupStage';"],
  ['renderer/features/setup/a.ts', "import '../journeys/board';"],
  ['renderer/features/setup/parts/b.ts', "import '../../journeys/board';"],
  ['renderer/features/setup/c.ts', "import '../../app/stages';"],
  ['renderer/features/setup/d.ts', "import '@xyflow/react';"],
  ['renderer/features/setup/e.ts', "import 'react-aria-components';"],
  ['renderer/features/journeys/f.ts', "import '../setup/SetupStage';"],
  ['renderer/app/a.ts', "import 'react-aria-components';"],
  ['renderer/app/b.ts', 'export default 1;'],
  ['shared/g.ts', 'export const value: any = 1;'],
  ['shared/h.ts', 'export const first = (list: number[]) => list[0]!;'],
  ['shared/i.ts', "export * from './side';"],
  ['shared/j.ts', 'export const id = () => process.pid;'],
  ['shared/k.ts', "export const call = () => fetch('https://example.com');"],
  ['renderer/state/c.ts', "export const bytes = () => Buffer.from('a');"],
] as const;

const allowed = [
  ['shared/ok.ts', "import 'zod'; import './side';"],
  ['electron/main/ok.ts', "import { app } from 'electron'; app.quit(); import 'node:fs'; import '../../shared/side';"],
  ['renderer/ui/Ok.tsx', "import 'react-aria-components'; import '../i18n/i18n';"],
  ['renderer/storage/ok.ts', "import 'dexie'; import '../desktop/desktop';"],
  ['renderer/features/setup/ok.ts', "import '../../../shared/journeys/layout'; import '../../state/clock';"],
  ['renderer/features/journeys/ok.ts', "import '@xyflow/react'; import './parts/Card';"],
  ['renderer/app/ok.ts', "import '../features/setup/SetupStage'; console.error('told');"],
  ['vite.config.ts', 'export default {};'],
] as const;

let place: string;
let complaints: ReadonlyMap<string, string>;

beforeAll(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'parley-boundaries-'));
  await copyFile(path.join(repository, '.oxlintrc.json'), path.join(place, '.oxlintrc.json'));
  for (const [file, code] of [...forbidden, ...allowed]) {
    await mkdir(path.dirname(path.join(place, file)), { recursive: true });
    await writeFile(path.join(place, file), `${code}\n`);
  }
  complaints = await lint();
});

afterAll(() => rm(place, { recursive: true }));

describe('the linter', () => {
  test.each(forbidden)('refuses in %s: %s', (file) => {
    expect(complaints.get(file)).toEqual(expect.any(String));
  });

  test.each(allowed)('allows in %s: %s', (file) => {
    expect(complaints.get(file)).toBeUndefined();
  });
});

/** The first complaint about each file. */
async function lint(): Promise<ReadonlyMap<string, string>> {
  const output = path.join(place, 'output.json');
  const command = `"${process.execPath}" "${packageCommand('oxlint')}" --format=json > "${output}"`;
  spawnSync(command, { cwd: place, shell: true });
  const { diagnostics } = JSON.parse(await readFile(output, 'utf8')) as {
    readonly diagnostics: readonly { readonly filename: string; readonly message: string }[];
  };
  return new Map(diagnostics.map(({ filename, message }) => [filename, message]));
}
