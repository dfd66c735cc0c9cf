/** Reads a time of day as people write it ("9", "9:30", "0930", "9.30", "14h", "2:30 pm") as "HH:MM"; null for anything else. */
export function readTimeOfDay(text: string): string | null {
  const read = WRITTEN.exec(text.trim().toLowerCase());
  if (!read) return null;
  const [, hours = '', minutes = '', half] = read;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const shown = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(minutes);
  if (shown > 23 || minute > 59) return null;
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const WRITTEN = /^(\d{1,2})(?:(?:\s*[:.h]\s*)?(\d{2})|h)?\s*(?:([ap])\.?m\.?|uhr|o’clock)?$/;
