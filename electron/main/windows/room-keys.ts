/** A key as the window hears it before its page does. */
export interface PressedKey {
  readonly type: string;
  readonly key: string;
  readonly alt: boolean;
  readonly meta: boolean;
}

/**
 * What a key does in the audience window: Escape and Alt+F4 close it, Command+Q still ends the app on a Mac. No other is heard, by the page
 * or by a menu: nothing there is zoomed, reloaded, printed, searched or inspected.
 */
export function roomKey({ type, key, alt, meta }: PressedKey): 'close' | 'pass' | 'ignore' {
  if (type !== 'keyDown') return 'ignore';
  if (key === 'Escape' || (alt && key === 'F4')) return 'close';
  return meta && key.toLowerCase() === 'q' ? 'pass' : 'ignore';
}
