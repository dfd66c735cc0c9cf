import { existsSync } from 'node:fs';
import path from 'node:path';
import { err, type Result } from '../../shared/result';
import { damageDetails, describeParseError, refusalCode } from '../../shared/workshop/describe-parse-error';
import { parse } from '../../shared/workshop/parse';
import type { Workshop } from '../../shared/workshop/schema';
import { openTextFile } from '../main/files/open-text-file';

/** Reads a workshop file that somebody named on the command line, or says in one sentence why it is none, with the code of the refusal. */
export async function readWorkshop(file: string): Promise<Result<Workshop, string>> {
  const opened = await openTextFile(file);
  if (opened.status === 'opened') {
    const read = parse(opened.text);
    if (read.ok) return read;
    const details = damageDetails(read.error);
    const place = details === '' ? '' : ` Place: ${details}.`;
    return err(`${nameOf(file)}: ${describeParseError(read.error)}${place} (${refusalCode(read.error)})`);
  }
  const reason = opened.status === 'refused' ? opened.reason : 'unreadable';
  return err(`${nameOf(file)}: ${sentence(reason, file)} (${reason})`);
}

function sentence(reason: 'too-big' | 'not-a-file' | 'unreadable' | 'not-text', file: string): string {
  switch (reason) {
    case 'too-big':
      return describeParseError({ kind: 'too-big', bytes: 0 });
    case 'not-text':
      return describeParseError({ kind: 'not-json' });
    case 'not-a-file':
      return 'This is no file: name a .parley.json file that was exported from Parley.';
    case 'unreadable':
      return existsSync(file)
        ? 'The file cannot be read: check that you may open it.'
        : 'There is no such file: check the name.';
  }
}

const nameOf = (file: string): string => path.basename(file) || file;
