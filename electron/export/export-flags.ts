import path from 'node:path';

/** What to export and where to; both absolute. */
export interface ExportRequest {
  readonly file: string;
  readonly folder: string;
}

/** Reads `--export FILE --out DIR` out of a command line; null when the app was started to be used. */
export function readExportFlags(argv: readonly string[], workingFolder: string): ExportRequest | null {
  const file = after(argv, '--export');
  if (file === undefined) return null;
  return { file: path.resolve(workingFolder, file), folder: path.resolve(workingFolder, after(argv, '--out') ?? '.') };
}

function after(argv: readonly string[], flag: string): string | undefined {
  const index = argv.indexOf(flag);
  return index < 0 ? undefined : argv[index + 1];
}
