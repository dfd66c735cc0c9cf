import { expect, test } from 'vitest';
import { roomKey } from '../../../electron/main/windows/room-keys';

const press = (key: string, held: Partial<Parameters<typeof roomKey>[0]> = {}) =>
  roomKey({ type: 'keyDown', key, alt: false, meta: false, ...held });

test('Escape and Alt+F4 close the audience window', () => {
  expect([press('Escape'), press('F4', { alt: true })]).toEqual(['close', 'close']);
  expect(press('Escape', { type: 'keyUp' })).toBe('ignore');
});

test('a Mac is still left by Command+Q', () => {
  expect([press('q', { meta: true }), press('Q', { meta: true })]).toEqual(['pass', 'pass']);
});

test.each([
  'F1',
  'F4',
  'F5',
  'F10',
  'F11',
  'F12',
  'Alt',
  'r',
  'q',
  '+',
  '-',
  '0',
  'p',
  'f',
  'i',
  'Tab',
  'ArrowLeft',
  'BrowserBack',
])('%s does nothing', (key) => {
  expect(press(key)).toBe('ignore');
  expect(press(key, { alt: key !== 'F4' })).toBe('ignore');
});
