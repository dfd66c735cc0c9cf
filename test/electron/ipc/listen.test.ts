import { expect, test } from 'vitest';
import { isTooBig } from '../../../electron/main/ipc/request-size';
import { isTrustedSender } from '../../../electron/main/ipc/trusted-sender';

const page = { url: 'app://bundle/', isTopFrame: true, isConsole: true };

test('the page itself is heard', () => {
  expect(isTrustedSender(page, null)).toBe(true);
});

test.each([
  ['a frame that is gone', null],
  ['a frame inside the page', { ...page, isTopFrame: false }],
  ['another window', { ...page, isConsole: false }],
  ['a blank page', { ...page, url: 'about:blank' }],
  ['the text of an inner frame', { ...page, url: 'about:srcdoc' }],
  ['another host', { ...page, url: 'app://print/document' }],
  ['the network', { ...page, url: 'https://bundle/' }],
])('%s is not', (_, sender) => {
  expect(isTrustedSender(sender, null)).toBe(false);
});

test('a request is held to the size of its channel', () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  expect(isTooBig('view:remember', { view: 'x'.repeat(1000) })).toBe(false);
  expect(isTooBig('view:remember', { view: megabyte })).toBe(true);
  expect(isTooBig('menu:set', { items: Array.from({ length: 200_000 }, () => null) })).toBe(true);
  expect(isTooBig('menu:set', { [megabyte]: 1 })).toBe(true);
  expect(isTooBig('file:save', { suggestedName: 'a', text: megabyte.repeat(50) })).toBe(false);
  expect(isTooBig('file:save', { suggestedName: 'a', text: megabyte.repeat(65) })).toBe(true);
});

test('a request that nests a hundred thousand deep is measured all the same', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(isTooBig('vault:snapshot', deep)).toBe(false);
  expect(isTooBig('view:remember', { view: deep })).toBe(false);
});
