import file from '../../../resources/print/letters.json';

/**
 * A word in pale capitals that climbs across a page, as the `data:` address of a picture: drawn, so that nobody selects or reads it with the text.
 * What is no Latin letter leaves a space.
 */
export function watermarkPicture(word: string): string {
  const letters = placed(word.toUpperCase());
  const length = Math.max(letters.end - GAP, GAP);
  const [along, up] = [Math.cos(CLIMB), Math.sin(CLIMB)];
  const width = length * along + file.height * up;
  const height = length * up + file.height * along;
  const box = [-width / 2, -height / 2, width, height].map(Math.round).join(' ');
  const turn = `rotate(${Math.round((-CLIMB * 180) / Math.PI)}) translate(${Math.round(-length / 2)} ${file.height / 2})`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><g fill="${PALE}" transform="${turn}">${letters.paths}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** How steeply it climbs, in radians. */
const CLIMB = (38 * Math.PI) / 180;

/** Between two letters, and in place of what is none, in thousandths of the type size. */
const GAP = 90;

const PALE = '#efefed';

const LETTERS: Readonly<Record<string, { readonly width: number; readonly outline: string } | undefined>> =
  file.letters;

function placed(word: string): { readonly paths: string; readonly end: number } {
  return [...word].reduce(
    ({ paths, end }, character) => {
      const letter = LETTERS[character];
      if (!letter) return { paths, end: end + 3 * GAP };
      return {
        paths: `${paths}<path transform="translate(${end})" d="${letter.outline}"/>`,
        end: end + letter.width + GAP,
      };
    },
    { paths: '', end: 0 },
  );
}
