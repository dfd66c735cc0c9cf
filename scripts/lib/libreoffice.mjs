import { existsSync } from 'node:fs';
import path from 'node:path';

/** Why documents cannot be opened in LibreOffice, and how to enable it. */
export const NO_LIBREOFFICE =
  'LibreOffice is not installed; on Debian: apt-get install --no-install-recommends libreoffice-writer-nogui, elsewhere set PARLEY_SOFFICE to its soffice';

/** Where LibreOffice is: as PARLEY_SOFFICE says, else where the system looks for programs; null where it is not. */
export function findLibreOffice() {
  const named = process.env['PARLEY_SOFFICE'];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const places = [...folders.map((folder) => path.join(folder, 'soffice')), ...USUAL];
  return places.find((place) => existsSync(place)) ?? null;
}

const USUAL = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  String.raw`C:\Program Files\LibreOffice\program\soffice.exe`,
];
