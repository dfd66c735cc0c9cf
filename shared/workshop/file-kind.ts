import { FORMAT } from './schema';

/** What a file of ours holds, or that it comes from another app. */
export type FileKind = 'workshop' | 'kit' | 'backup' | 'other';

/** Tells by its mark which kind of file some JSON is; what it holds is not looked at. */
export function fileKindOf(json: unknown): FileKind {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'other';
  const mark = (json as Readonly<Record<string, unknown>>)['format'];
  return typeof mark === 'string' && Object.hasOwn(KINDS, mark) ? (KINDS[mark] ?? 'other') : 'other';
}

const KINDS: Readonly<Record<string, FileKind>> = {
  [FORMAT]: 'workshop',
  'parley-kit': 'kit',
  'parley-backup': 'backup',
};
