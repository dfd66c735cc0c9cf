/**
 * A file name from words that people typed: letters, digits and single hyphens in lower case, then the ending. Safe on every
 * system: no path, no reserved name, at most 120 bytes in UTF-8. Long words are shortened, each as much as the other, so that the ending,
 * which says what the file is, can be read in a list of files.
 */
export function fileName(words: readonly string[], ending: string): string {
  const wanted = words.map(slug).filter((part) => part !== '');
  const room = Math.floor((MOST_BYTES - NUMBER_BYTES - utf8Length(ending)) / Math.max(1, wanted.length)) - 1;
  const name = wanted.map((part) => shortened(part, room)).join('-') || NAMELESS;
  const whole = `${name}${ending}`;
  return RESERVED.test(whole) ? `${NAMELESS}-${whole}` : whole;
}

/** The name of an exported SLA: "harbour-legal-sla-v1.pdf", or "-sla-draft.pdf" for what nobody has signed. */
export function slaFileName(client: string, version: number | 'draft'): string {
  return fileName([client], version === 'draft' ? '-sla-draft.pdf' : `-sla-v${version}.pdf`);
}

/** The name of an exported workshop: "harbour-legal-spring-alignment.parley.json". */
export function workshopFileName(client: string, title: string): string {
  return fileName([client, title], '.parley.json');
}

/** The name of a saved kit: "founder-alone-30-minutes.parley-kit.json". */
export function kitFileName(name: string): string {
  return fileName([name], '.parley-kit.json');
}

/** The name of the answer slips: "spring-alignment-answer-slips.pdf"; no client in it, as on the slips. */
export function slipsFileName(title: string): string {
  return fileName([title], '-answer-slips.pdf');
}

/** The name of a hand-over sheet: "harbour-legal-hand-over.pdf". */
export function handOverFileName(client: string): string {
  return fileName([client], '-hand-over.pdf');
}

/** The name of a saved shared map: "harbour-legal-shared-map.svg". */
export function mapFileName(client: string, kind: 'svg' | 'png'): string {
  return fileName([client], `-shared-map.${kind}`);
}

/** The name of a calendar file: "harbour-legal-reviews.ics". */
export function calendarFileName(client: string): string {
  return fileName([client], '-reviews.ics');
}

/** The name of the folder for everything that is taken home: "harbour-legal-take-home". */
export function takeHomeFolderName(client: string): string {
  return fileName([client], '-take-home');
}

/** The same name with a number before its ending, from the second on: "twin-journey-2.svg"; cut where it would grow too long. */
export function numberedName(name: string, n: number): string {
  if (n === 1) return name;
  const end = name.lastIndexOf('.');
  const rest = `-${n}${name.slice(end)}`;
  return `${fit(name.slice(0, end), MOST_BYTES - utf8Length(rest))}${rest}`;
}

const MOST_BYTES = 120;
/** Kept free for a number before the ending. */
const NUMBER_BYTES = 6;
/** No word takes more letters than these. */
const MOST_LETTERS = 40;
const NAMELESS = 'workshop';

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Letters of every script stay; everything else (also what a path, a shell or a reader could take for its own) is a hyphen. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^[-\p{M}]+|-+$/gu, '');
}

/** At most so many bytes and letters; without the last part of a word where that was cut and most of the word is left. */
function shortened(text: string, most: number): string {
  const start = fit([...text].slice(0, MOST_LETTERS).join(''), most);
  const end = start.lastIndexOf('-');
  return start === text || text[start.length] === '-' || end < start.length / 2 ? start : start.slice(0, end);
}

/** The longest beginning of whole characters that takes at most `most` bytes. */
function fit(text: string, most: number): string {
  let length = 0;
  let fitted = '';
  for (const char of text) {
    length += utf8Length(char);
    if (length > most) break;
    fitted += char;
  }
  return fitted.replace(/-+$/, '');
}

function utf8Length(text: string): number {
  return [...text].reduce((sum, char) => {
    const code = char.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);
  }, 0);
}
