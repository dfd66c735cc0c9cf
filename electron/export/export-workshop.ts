import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { drawingWithFonts, printableHtml } from '../../resources/print/print-styles';
import { assertNever } from '../../shared/invariant';
import { err, ok, type Result } from '../../shared/result';
import { documentsToTake } from '../../shared/take-home/agreement-documents';
import { type TakeHomeFile, takeHomeFiles } from '../../shared/take-home/take-home';
import { Timestamp, toIsoDate } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import { diskReason } from '../main/disk/disk-reason';
import { writeAtomically } from '../main/disk/write-atomically';
import type { ExportRequest } from './export-flags';
import { readWorkshop } from './read-workshop';

/** What a machine needs to make documents: each gives the bytes, or says in one sentence why it cannot. */
export interface Printer {
  /** A finished HTML document as PDF. */
  readonly print: (html: string) => Promise<Result<Uint8Array, string>>;
  /** A drawing as PNG. */
  readonly png: (svg: string) => Promise<Result<Uint8Array, string>>;
}

export interface ExportJob extends ExportRequest {
  readonly now: Date;
}

/**
 * Writes what is asked for of a workshop file into a folder. Gives the paths that were written, or one sentence that says why
 * nothing was: everything is made before the first file is written.
 */
export async function exportWorkshop(job: ExportJob, printer: Printer): Promise<Result<readonly string[], string>> {
  const read = await readWorkshop(job.file);
  if (!read.ok) return read;
  const files = await makeFiles(read.value, job, printer);
  return files.ok ? writeFiles(job.folder, files.value) : files;
}

interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function makeFiles(
  workshop: Workshop,
  { now, ...job }: ExportJob,
  printer: Printer,
): Promise<Result<readonly MadeFile[], string>> {
  const choice = { ...job, documents: documentsToTake(workshop), withNotes: false };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moment = { today: localDay(now), now: Timestamp.parse(now.toISOString()), zone };
  const made: MadeFile[] = [];
  for (const file of takeHomeFiles(workshop, choice, moment)) {
    const content = await contentOf(file, printer);
    if (!content.ok) return content;
    made.push({ name: file.name, content: content.value });
  }
  return made.length === 0 ? err(NOTHING_THERE) : ok(made);
}

async function contentOf(file: TakeHomeFile, printer: Printer): Promise<Result<string | Uint8Array, string>> {
  switch (file.kind) {
    case 'pages':
      return printer.print(await printableHtml(file.make()));
    case 'pixels':
      return printer.png(await drawingWithFonts(file.make()));
    case 'docx': {
      const { reportDocx } = await import('../../shared/report/formats/docx/docx');
      return ok(await reportDocx(file.make()));
    }
    case 'text':
      return ok(file.make());
    default:
      return assertNever(file);
  }
}

const NOTHING_THERE = 'There is nothing of that in this workshop yet, so nothing was written.';

async function writeFiles(folder: string, files: readonly MadeFile[]): Promise<Result<readonly string[], string>> {
  try {
    await mkdir(folder, { recursive: true });
    const written: string[] = [];
    for (const { name, content } of files) {
      await writeAtomically(path.join(folder, name), content);
      written.push(path.join(folder, name));
    }
    return ok(written);
  } catch (error) {
    return err(`Nothing can be written to ${folder}: ${FOLDER_PROBLEMS[diskReason(error)]}.`);
  }
}

const FOLDER_PROBLEMS = {
  'disk-full': 'the disk is full',
  'read-only': 'the disk is read-only',
  'no-permission': 'you have no permission to write there',
  'folder-missing': 'a part of its path is not a folder',
  unknown: 'choose another folder',
} as const satisfies Record<ReturnType<typeof diskReason>, string>;

/** The day on the calendar of this machine. */
const localDay = (now: Date) => toIsoDate(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));
