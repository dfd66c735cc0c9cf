import type { PdfFile } from './pdf-file';
import type { PdfDict, PdfValue } from './pdf-syntax';

/** The names of those fonts whose letters are not in the file. */
export function missingFonts(file: PdfFile, fonts: readonly PdfValue[]): readonly string[] {
  return fonts.flatMap((font) => {
    const dict = file.dict(font);
    return dict && isEmbedded(file, dict) ? [] : [nameOf(file.resolve(dict?.get('BaseFont')))];
  });
}

function isEmbedded(file: PdfFile, font: PdfDict): boolean {
  // A font of kind 3 is drawn by the file itself.
  if (nameOf(file.resolve(font.get('Subtype'))) === 'Type3') return true;
  const inner = file.dict(file.array(font.get('DescendantFonts'))[0]) ?? font;
  const descriptor = file.dict(inner.get('FontDescriptor'));
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
}

const nameOf = (value: PdfValue | undefined): string =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
