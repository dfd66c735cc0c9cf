import { describe, expect, test } from 'vitest';
import { matchesShortcut, toAccelerator } from '../../../renderer/app/actions/shortcut';
import { shownKeys } from '../../../renderer/ui/shown-keys';

const press = (key: string, held: Partial<KeyboardEventInit> = {}) => new KeyboardEvent('keydown', { key, ...held });

describe('a shortcut', () => {
  test('matches its keys in either case', () => {
    expect(matchesShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z')).toBe(true);
    expect(matchesShortcut(press('z', { ctrlKey: true }), 'Mod+Z')).toBe(true);
  });

  test.each([
    press('z'),
    press('z', { ctrlKey: true, shiftKey: true }),
    press('z', { ctrlKey: true, altKey: true }),
    press('z', { ctrlKey: true, metaKey: true }),
    press('y', { ctrlKey: true }),
  ])('does not match other keys', (event) => {
    expect(matchesShortcut(event, 'Mod+Z')).toBe(false);
  });

  test('is spelled for the menu and for the screen', () => {
    expect([toAccelerator('Mod+Shift+E'), shownKeys('Mod+Shift+E')]).toEqual(['CmdOrCtrl+Shift+E', 'Ctrl+Shift+E']);
  });
});
