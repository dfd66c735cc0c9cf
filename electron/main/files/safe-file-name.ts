/** A name that every system takes, out of one that the page suggests: no path, no device, no control characters, at most 120 bytes. */
export function safeFileName(suggested: string): string {
  const cleaned = suggested.normalize('NFC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ');
  const ending = ENDING.exec(cleaned)?.[0] ?? '';
  const stem = shorten(trim(cleaned.slice(0, cleaned.length - ending.length)), MOST_BYTES - Buffer.byteLength(ending));
  const name = `${stem === '' ? 'Parley' : stem}${ending}`;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** No dots or spaces at the ends: they hide a file, or Windows drops them. */
const trim = (text: string): string => text.replaceAll(/^[\s.]+|[\s.]+$/g, '');

function shorten(text: string, mostBytes: number): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(short + segment) > mostBytes) break;
    short += segment;
  }
  return trim(short);
}

/** What some system forbids in names, and what turns the reading direction to show a false ending. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/gu;
const ENDING = /(?:\.parley(?:-kit|-backup)?)?\.[a-z0-9]{1,8}$/i;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MOST_BYTES = 120;
