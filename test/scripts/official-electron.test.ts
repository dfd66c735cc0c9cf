import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { officialElectron } from '../../scripts/lib/official-electron.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'parley-electron-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test.runIf(process.platform === 'linux')('takes the Electron of the named folder', async () => {
  const electron = await putElectron('exit 0');
  expect(await officialElectron()).toEqual({ ok: true, path: electron });
});

test('says where there is none', async () => {
  expect(await officialElectron()).toEqual({ ok: false, why: expect.stringContaining('there is no Electron at') });
});

test.runIf(process.platform === 'linux')('names the library of the system that is missing', async () => {
  await putElectron('echo "electron: error while loading libgtk-3.so.0: cannot open shared object file" >&2; exit 127');
  expect(await officialElectron()).toEqual({
    ok: false,
    why: 'Electron cannot start here (libgtk-3.so.0 is missing)',
  });
});

async function putElectron(script: string): Promise<string> {
  const electron = path.join(folder, 'electron');
  await writeFile(electron, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return electron;
}
