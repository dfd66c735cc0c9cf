import { isMac } from '../../ui/shown-keys';

/** Whether a key press is the shortcut `Mod+Shift+Z`. */
export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const other = isMac() ? event.ctrlKey : event.metaKey;
  return (
    mod === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey &&
    !other &&
    event.key.toLowerCase() === key.toLowerCase()
  );
}

/** A shortcut in Electron's words: `CmdOrCtrl+Shift+Z`. */
export const toAccelerator = (shortcut: string): string => shortcut.replace('Mod', 'CmdOrCtrl');
