import type { App } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Gives this run a profile that is gone when it ends: another Parley may be at work on the usual one, and nothing of a client may
 * stay behind. Called before the app is ready.
 */
export function takeOwnProfile(app: App): void {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'parley-export-'));
  app.setPath('userData', profile);
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }));
}
