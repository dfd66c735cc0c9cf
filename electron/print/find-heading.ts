/**
 * Finds headings in the text of all pages, whatever spaces and marks they are set with. What a font may draw by a sign of another name, by one
 * for several letters or in another order is passed over: a document that is right is never taken for a wrong one.
 */
export function headingFinder(text: string): (heading: string) => boolean {
  const all = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\u0430-\u045f]/g, '');
  return (heading) =>
    runsOf(heading).every((ways) => ways.some((run) => run.length < LEAST_RUN || all.includes(run.normalize('NFD'))));
}

/** What must be there of a heading, each run in all the ways in which it may be drawn. */
function runsOf(heading: string): readonly (readonly string[])[] {
  const start = startOf(heading.toLowerCase().normalize('NFC'));
  if (!BOTH_WAYS.test(heading)) return start.split(ODD).map((run) => [run.replaceAll(BETWEEN, '')]);
  if (UNBROKEN.test(start)) return [];
  const groups = start.replaceAll(MARKED, ' ').match(GROUP) ?? [];
  return groups.map((group) => [group, [...group].toReversed().join('')]);
}

/** As much of a heading as stands on its first two lines, which no page parts; no letter is cut off from its marks. */
const startOf = (heading: string): string => /^.{0,50}(?!\p{M})/su.exec(heading)?.[0] ?? '';

/** Fewer letters are found in any text. */
const LEAST_RUN = 3;

/** Letters from right to left, and marks that turn, embed or isolate: words then stand in another order than they were written in. */
const BOTH_WAYS =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** What is parted by the end of a line in the middle: of such a heading the parts then stand anywhere. */
const UNBROKEN = /\S{30}|[\uFDF0-\uFDFF]/u;

/** Letters with marks, which may become another letter with them. */
const MARKED = /.\p{M}+/gsu;

/** Figures and letters each for themselves: they may go different ways. */
const GROUP = /[a-z]+|[0-9]+|[\u0430-\u045f]+/g;

/** What is passed over: letters with marks of their own, an x that becomes a sign between figures, and everything that is neither plain letter nor plain mark. */
const ODD = /.\p{M}+|(?<=[0-9])\s*x\s*(?=[0-9])|[^a-z0-9\u0430-\u045f\s!-~\u00A0\u2010-\u2027]+/su;
const BETWEEN = /[^a-z0-9\u0430-\u045f]+/g;
