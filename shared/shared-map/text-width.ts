/**
 * How wide a text is in Inter at this size, in the unit of the size; rather too wide than too narrow, also when another face stands in for
 * it. The widths are those of the widest of the weights 400, 500 and 600, measured in thousandths of the size.
 */
export function textWidth(text: string, size: number): number {
  return inUnits(hundredthsOf(text), size);
}

/** The longest beginning of a text that is at most so wide together with what is written after it, in the unit of the size. */
export function widestStart(text: string, width: number, size: number, end = ''): string {
  const growthOf = meter();
  let sum = hundredthsOf(end);
  let [at, longest] = [0, 0];
  for (const char of text) {
    sum += growthOf(char);
    at += char.length;
    if (inUnits(sum, size) <= width) longest = at;
    else if (inUnits(sum - MOST_SAVED, size) > width) break;
  }
  return text.slice(0, longest);
}

function hundredthsOf(text: string): number {
  const growthOf = meter();
  let sum = 0;
  for (const char of text) sum += growthOf(char);
  return sum;
}

const inUnits = (hundredths: number, size: number): number => (hundredths * size * MARGIN) / 100;

/** How much wider each next character makes a text: an Arabic letter that is joined to the next one is narrower than at the end of a word. */
function meter(): (char: string) => number {
  let saved = 0;
  return (char) => {
    const width = widthOf(char);
    if (width === 0 && !BREAKS.test(char)) return 0;
    const growth = saved !== 0 && JOINS.test(char) ? width - saved : width;
    saved = char < FIRST_ARABIC ? 0 : width - (JOINED.get(char) ?? width);
    return growth;
  };
}

function widthOf(char: string): number {
  const known = WIDTHS.get(char);
  if (known !== undefined) return known;
  if (NARROW.test(char)) return 0;
  if (SQUARE.test(char)) return SQUARE_WIDTH;
  if (PICTURE.test(char)) return PICTURE_WIDTH;
  // A letter with a mark is as wide as the letter.
  return WIDTHS.get(char.normalize('NFD').charAt(0)) ?? OTHER_WIDTH;
}

/** Hundredths of the size, with the characters that are at most so wide. */
const CLASSES: readonly (readonly [width: number, chars: string])[] = [
  [30, 'IijlÌÍÎÏìíîï ‘’'],
  [34, ",.:¦·!';¡¸¹"],
  [38, '`t|´()/[]\\'],
  [44, 'fr1'],
  [50, '{}°²-_ª¯³^º–'],
  [54, '“”•"*'],
  [58, '?s¿7JLakxz¥§àáâãäå'],
  [62, 'Fcevy¢çèéêëðýÿ5Ehnou¨µ¶ÈÉÊËñòóôõöøùúûü'],
  [66, '2369bdgpq£«»þ08#$BPRSZÞß'],
  [72, '4&+<=>T~¬®±×÷€KXYÝ'],
  [78, 'ACDVÀÁÂÃÄÅÇGHNU¤ÐÑÙÚÛÜOQÒÓÔÕÖØ'],
  [94, 'w¼½m©¾æM'],
  [104, '…@—→%ÆW'],
  [28, 'ıłІЇіїјӀΙΪϊίΐι'],
  [40, 'ľŧ'],
  [44, 'ť'],
  [48, 'гѓґғ'],
  [52, 'зтτ'],
  [56, 'ѕĳέεζξ'],
  [60, 'ЃЈГавеклсухчьэяѐёєќўҐҒқүұҳәĸΓγδκςχ'],
  [64, 'ЀЁЕЗбийнопрцђћѝџңһөđħŁŋΕήΰβηθμνοπρυϋόύ'],
  [68, 'ЅЎБВРТУЬЯдъŦΒΖΞΡΤσλ'],
  [72, 'ЌКХЧҮҰҺΚΣΥΧΫάα'],
  [76, 'ЄЍЏАИЙЛНПСЦЭфҚҲӘďŊœΆΑΔΗΛΝΠ'],
  [80, 'ОмыӨҢĦΈΘΟΩφ'],
  [84, 'ФЪψωώ'],
  [88, 'ЂДжшщюĲ'],
  [92, 'ЋЫњΉΌΦΨ'],
  [96, 'МљΎΏΜ'],
  [100, 'ШŒ'],
  [104, 'ЖЩЮ'],
  [116, 'ЉЊ'],
  // Arabic at the end of a word, in Noto Sans Arabic.
  [32, 'آأإا،'],
  [44, '؛ءرزژڑ'],
  [52, '؟ؤو'],
  [60, 'ةدذعغڈہۀەـ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'],
  [64, 'م'],
  [72, 'جحخ'],
  [80, 'لهچھئنىيیں'],
  [88, 'قطظ'],
  [96, 'كگکے'],
  [114, 'بتثفپٹ'],
  [142, 'سشصض'],
];

/** The same for the letters of Arabic that are joined to the one after them. */
const JOINED_CLASSES: readonly (readonly [width: number, chars: string])[] = [
  [38, 'بئنل'],
  [40, 'تثپيىیٹ'],
  [52, 'فقكگکہ'],
  [54, 'عغ'],
  [62, 'مهھ'],
  [66, 'جحخچ'],
  [76, 'طظ'],
  [100, 'سشصض'],
];

const byChar = (classes: typeof CLASSES): ReadonlyMap<string, number> =>
  new Map(classes.flatMap(([width, chars]) => [...chars].map((char) => [char, width] as const)));

const WIDTHS = byChar(CLASSES);
const JOINED = byChar(JOINED_CLASSES);
/** What joining the widest of them saves at most. */
const MOST_SAVED = 80;
/** The letters that the one before them is joined to, and the first character of their alphabet. */
const JOINS = /[\u0620\u0622-\u064A\u066E-\u06D3]/u;
const FIRST_ARABIC = '\u0600';
/** Of no width, but keeps letters apart. */
const BREAKS = /\u200C/u;

/** Marks that stand on the letter before them, and what joins letters. */
const NARROW = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** Scripts whose characters fill a square. */
const SQUARE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFD}]/u;
const SQUARE_WIDTH = 104;
const PICTURE = /[\u{1F000}-\u{1FFFD}]|\p{Extended_Pictographic}/u;
const PICTURE_WIDTH = 140;
/** Letters of other alphabets, the widest of them. */
const OTHER_WIDTH = 100;
const MARGIN = 1.02;
