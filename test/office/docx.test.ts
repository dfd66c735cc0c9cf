import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../scripts/lib/libreoffice.mjs';
import { reportDocx } from '../../shared/report/formats/docx/docx';
import type { Report } from '../../shared/report/model';
import { plainLine } from '../../shared/report/formats/plain-text';
import { slaReport } from '../../shared/report/documents/agreement/sla-report';
import { withPrintSetup } from '../../shared/report/with-print-setup';
import type { IsoDate } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import { founderWorkshop } from '../support/founder-workshop';
import { giantWorkshop } from '../support/giant-workshop';
import { sampleWorkshop } from '../support/marked-workshop';
import { readDocx } from '../support/read-docx';
import { readPdf } from '../support/read-pdf';

const soffice = findLibreOffice();
const today = '2026-11-23' as IsoDate;
const run = promisify(execFile);

describe.skipIf(soffice === null)('in LibreOffice', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'parley-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The document as LibreOffice writes it in another format. */
  async function converted(name: string, format: 'pdf' | 'txt:Text (encoded):UTF8'): Promise<Buffer> {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const source = path.join(folder, `${name}.docx`);
    await run(soffice ?? '', [profile, '--headless', '--convert-to', format, '--outdir', folder, source]);
    return readFile(path.join(folder, `${name}.${format.slice(0, 3)}`));
  }

  const WORKSHOPS: readonly [string, () => Workshop][] = [
    ['sample', sampleWorkshop],
    ['founder', founderWorkshop],
    ['giant', giantWorkshop],
  ];

  test.each(WORKSHOPS)('the agreement of the %s workshop opens without loss', async (name, make) => {
    const workshop = make();
    const report: Report = withPrintSetup(slaReport(workshop, { document: 'draft', today }), workshop);
    const bytes = await reportDocx(report);
    await writeFile(path.join(folder, `${name}.docx`), bytes);

    const told = squeezed((await converted(name, 'txt:Text (encoded):UTF8')).toString('utf8'));
    const lost = readDocx(bytes).paragraphs.filter(({ text }) => !told.includes(squeezed(text)));
    expect(lost).toEqual([]);

    const pdf = await readPdf(await converted(name, 'pdf'));
    expect(pdf.title).toBe(plainLine(report.title));
    expect(pdf.pages.length).toBeGreaterThan(4);
    expect(pdf.pages.filter((page) => squeezed(page).length < 40)).toEqual([]);
    expect(squeezed(pdf.text)).toContain(squeezed(`Page ${pdf.pages.length} of ${pdf.pages.length}`));
  });
});

/** Text without spaces: how many there are depends on where lines break. */
const squeezed = (text: string): string => text.replaceAll(/[\s\uFEFF]+/gu, '');
