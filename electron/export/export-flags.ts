import path from 'node:path';
import { wordProblem } from '../../shared/redaction/left-out-words';
import { isRedaction, type Redaction, REDACTIONS } from '../../shared/redaction/kinds';
import type { Paper } from '../../shared/report/model';
import { err, ok, type Result } from '../../shared/result';
import { isTakeHomeItem, TAKE_HOME_ITEMS, type TakeHomeItem } from '../../shared/take-home/items';

/** What to export and where to; file and folder are absolute. */
export interface ExportRequest {
  readonly file: string;
  readonly folder: string;
  readonly items: ReadonlySet<TakeHomeItem>;
  readonly redact: ReadonlySet<Redaction>;
  readonly leaveOut: readonly string[];
  /** That of the workshop when left out. */
  readonly paper?: Paper;
}

/**
 * Reads `--export FILE --out DIR [--only sla,docx] [--redact names,people] [--leave-out WORD] [--paper a4|letter]` out of a command line, `--leave-out` as often as
 * there are words: everything is exported, and nothing redacted, where nothing else is said. Null when the app was started to be used; a sentence when a word is none that can be meant.
 */
export function readExportFlags(argv: readonly string[], workingFolder: string): Result<ExportRequest, string> | null {
  const file = after(argv, '--export');
  if (file === undefined) return null;
  const items = words(after(argv, '--only') ?? TAKE_HOME_ITEMS.join());
  const redact = words(after(argv, '--redact') ?? '');
  const leaveOut = argv.flatMap((word, index) => (argv[index - 1] === '--leave-out' ? [word] : []));
  const paper = after(argv, '--paper');
  const oddItem = items.find((word) => !isTakeHomeItem(word));
  if (oddItem !== undefined)
    return err(`There is no “${oddItem}” to export: name some of ${TAKE_HOME_ITEMS.join(', ')}.`);
  const oddKind = redact.find((word) => !isRedaction(word));
  if (oddKind !== undefined) return err(`“${oddKind}” cannot be left out: name some of ${REDACTIONS.join(', ')}.`);
  const oddWord = leaveOut.find((word) => wordProblem(word) !== null);
  if (oddWord !== undefined)
    return err(
      `“${oddWord}” cannot be left out: name a word of two letters or more, and none of those that stand-ins are made of.`,
    );
  if (paper !== undefined && !isPaper(paper)) return err(`There is no paper “${paper}”: a4 or letter.`);
  return ok({
    file: path.resolve(workingFolder, file),
    folder: path.resolve(workingFolder, after(argv, '--out') ?? '.'),
    items: new Set(items.filter(isTakeHomeItem)),
    redact: new Set(redact.filter(isRedaction)),
    leaveOut,
    ...(paper === undefined ? {} : { paper }),
  });
}

function after(argv: readonly string[], flag: string): string | undefined {
  const index = argv.indexOf(flag);
  return index < 0 ? undefined : argv[index + 1];
}

const words = (list: string): readonly string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const isPaper = (word: string): word is Paper => word === 'a4' || word === 'letter';
