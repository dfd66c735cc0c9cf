/** Whether this laptop's main modifier is Command. */
export const isMac = (): boolean => /mac/i.test(navigator.platform);

/** A shortcut as it stands on this laptop's keys: `Ctrl+Shift+Z`. */
export const shownKeys = (shortcut: string): string => shortcut.replace('Mod', isMac() ? '⌘' : 'Ctrl');
