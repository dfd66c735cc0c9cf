import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { printStyles } from '../../resources/print/print-styles';
import { type DocumentChoice, draftState } from '../../shared/agreement/versions';
import { withoutSealed } from '../../shared/diagnosis/sealed';
import { slaFileName, workshopFileName } from '../../shared/report/file-name';
import { reportHtml } from '../../shared/report/report-html';
import { slaReport } from '../../shared/report/sla-report';
import { err, ok, type Result } from '../../shared/result';
import { toIsoDate } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import { serialize } from '../../shared/workshop/serialize';
import { diskReason } from '../main/disk/disk-reason';
import { writeAtomically } from '../main/disk/write-atomically';
import type { ExportRequest } from './export-flags';
import { readWorkshop } from './read-workshop';

/** Makes a PDF of a finished HTML document, or says in one sentence why it cannot. */
export type PrintToPdf = (html: string) => Promise<Result<Uint8Array, string>>;

export interface ExportJob extends ExportRequest {
  readonly now: Date;
}

/**
 * Writes the agreement of a workshop file as PDF and the workshop as JSON into a folder. Gives the paths that were written, or
 * one sentence that says why nothing was: everything is made before the first file is written.
 */
export async function exportWorkshop(job: ExportJob, print: PrintToPdf): Promise<Result<readonly string[], string>> {
  const read = await readWorkshop(job.file);
  if (!read.ok) return read;
  const files = await makeFiles(read.value, job.now, print);
  return files.ok ? writeFiles(job.folder, files.value) : files;
}

interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function makeFiles(
  workshop: Workshop,
  now: Date,
  print: PrintToPdf,
): Promise<Result<readonly MadeFile[], string>> {
  const { client, title } = workshop.setup;
  const files: MadeFile[] = [];
  for (const document of documentsOf(workshop)) {
    const printed = await print(reportHtml(slaReport(workshop, { document, today: localDay(now) }), printStyles));
    if (!printed.ok) return printed;
    files.push({ name: slaFileName(client, versionNumber(workshop, document)), content: printed.value });
  }
  return ok([...files, { name: workshopFileName(client, title), content: serialize(withoutSealed(workshop)) }]);
}

/** What is signed, and the draft where it says something else. */
function documentsOf(workshop: Workshop): readonly DocumentChoice[] {
  const state = draftState(workshop);
  if (state.kind === 'never-signed') return ['draft'];
  return state.kind === 'unchanged' ? [state.version.id] : [state.version.id, 'draft'];
}

function versionNumber({ agreement }: Workshop, document: DocumentChoice): number | 'draft' {
  return document === 'draft' ? 'draft' : (agreement.versions.byId[document]?.number ?? 'draft');
}

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
