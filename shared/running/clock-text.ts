/**
 * A stretch of time as a clock shows it: "12:40", "1:05:00". What is left is rounded up, what is over rounded down, so that a
 * clock shows its whole length at the start and 0:00 at the end; over has no sign, words say so.
 */
export function clockText(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${hours > 0 ? String(minutes).padStart(2, '0') : minutes}:${String(seconds % 60).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
