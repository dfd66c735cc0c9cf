import type { PdfFile } from './pdf-file';
import type { PdfValue } from './pdf-syntax';

/** The page, counted from one, on which each place stands that the document links to. */
export function pageNumbers(file: PdfFile): ReadonlyMap<string, number> {
  const numberOf = new Map(file.pages.map(({ number }, index) => [number, index + 1]));
  const places = new Map<string, number>();
  const note = (name: string, target: PdfValue | undefined): void => {
    const [page] = file.array(file.dict(target)?.get('D') ?? target);
    const number = typeof page === 'object' && page !== null && 'ref' in page ? numberOf.get(page.ref) : undefined;
    if (number !== undefined) places.set(name, number);
  };
  for (const [name, target] of file.dict(file.catalog.get('Dests')) ?? []) note(name, target);
  for (const [name, target] of namesUnder(file, file.dict(file.catalog.get('Names'))?.get('Dests'))) note(name, target);
  return places;
}

function namesUnder(file: PdfFile, root: PdfValue | undefined): readonly (readonly [string, PdfValue])[] {
  const found: (readonly [string, PdfValue])[] = [];
  const open = [root];
  for (let turns = 0; open.length > 0 && turns < file.numbers.length; turns += 1) {
    const node = file.dict(open.pop());
    open.push(...file.array(node?.get('Kids')));
    const names = file.array(node?.get('Names'));
    names.forEach((name, index) => {
      const target = names[index + 1];
      if (index % 2 === 0 && typeof name === 'object' && name !== null && 'bytes' in name && target !== undefined)
        found.push([name.bytes, target]);
    });
  }
  return found;
}
