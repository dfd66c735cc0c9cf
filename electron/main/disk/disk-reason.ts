import type { DiskReason } from '../../../shared/ipc/contract';

/** Why the disk refused, in the few kinds that a person can do something about. */
export function diskReason(error: unknown): DiskReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'unknown';
}

const REASONS: Readonly<Record<string, DiskReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};
