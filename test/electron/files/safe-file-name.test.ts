import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { safeFileName } from '../../../electron/main/files/safe-file-name';

test.each([
  ['harbour-legal-sla-v1.pdf', 'harbour-legal-sla-v1.pdf'],
  ['Müller & Söhne.parley.json', 'Müller & Söhne.parley.json'],
  ['Opener. .parley-kit.json', 'Opener.parley-kit.json'],
  ['../../etc/passwd', 'etc passwd'],
  ['..\\..\\windows\\win.ini', 'windows win.ini'],
  ['/etc/cron.d/x', 'etc cron.d x'],
  ['C:\\x.pdf', 'C x.pdf'],
  ['a:b*c?"d<e>f|g.pdf', 'a b c d e f g.pdf'],
  ['tab\tand\nline\0end.pdf', 'tab and line end.pdf'],
  ['.hidden', 'Parley.hidden'],
  ['...', 'Parley'],
  ['', 'Parley'],
  ['   ', 'Parley'],
  ['name. . .', 'name'],
  ['.pdf', 'Parley.pdf'],
  ['/.parley.json', 'Parley.parley.json'],
  ['con', '_con'],
  ['CON.pdf', '_CON.pdf'],
  ['lpt9.parley.json', '_lpt9.parley.json'],
  ['console.pdf', 'console.pdf'],
  ['e\u0301t\u00e9.pdf', 'été.pdf'],
  ['invoice\u202efdp.exe', 'invoice fdp.exe'],
  ['half \ud800 pair.pdf', 'half pair.pdf'],
])('%j becomes %j', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name);
});

test('a long name keeps its ending and whole characters', () => {
  const name = safeFileName(`${'👩‍👩‍👧'.repeat(40)}.parley.json`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
  expect(name).toMatch(/^(👩‍👩‍👧)+\.parley\.json$/);
});

test.prop([fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }))])(
  'any text becomes a plain name',
  (text) => {
    const name = safeFileName(text);
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
    expect(name).not.toMatch(/^[. ]|[. ]$/);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
    expect(name.length).toBeGreaterThan(0);
  },
);
