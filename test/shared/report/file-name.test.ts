import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  fileName,
  handOverFileName,
  kitFileName,
  numberedName,
  slaFileName,
  workshopFileName,
} from '../../../shared/report/file-name';

describe('names of exported files', () => {
  test('tell client, document and version', () => {
    expect(slaFileName('Harbour & Pine Advisory', 1)).toBe('harbour-pine-advisory-sla-v1.pdf');
    expect(slaFileName('Harbour & Pine Advisory', 'draft')).toBe('harbour-pine-advisory-sla-draft.pdf');
    expect(workshopFileName('Harbour & Pine', 'Spring 2026')).toBe('harbour-pine-spring-2026.parley.json');
    expect(kitFileName('Founder alone, 30 minutes')).toBe('founder-alone-30-minutes.parley-kit.json');
  });

  test.each([
    ['', '', 'workshop.parley.json'],
    ['../../etc/passwd', '', 'etc-passwd.parley.json'],
    ['C:\\Windows', 'a/b', 'c-windows-a-b.parley.json'],
    ['con', '', 'workshop-con.parley.json'],
    ['a<b>:"c|d?*\u0000\u202E', '...', 'a-b-c-d.parley.json'],
    ['Žofín & Søn', 'Ärger', 'žofín-søn-ärger.parley.json'],
    ['Альфа', '株式会社', 'альфа-株式会社.parley.json'],
    ['😀', '\uD800', 'workshop.parley.json'],
  ])('are safe for %j and %j', (client, title, name) => {
    expect(workshopFileName(client, title)).toBe(name);
  });

  prop.prop([fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })])(
    'are plain names of at most 120 bytes, whatever was typed',
    (client, title) => {
      const name = fileName([client, title], '.parley.json');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.parley\.json$/u);
      expect(name.normalize('NFC')).toBe(name);
    },
  );
});

const LONG = 'Maximiliane Wolkenstein-Trostburg zu Oberschönenfeld-Unterbäckermühl, Partner und Söhne';

describe('long names', () => {
  test('are shortened at the end of a word, so that what the file is can be read', () => {
    expect(handOverFileName(LONG)).toBe('maximiliane-wolkenstein-trostburg-zu-hand-over.pdf');
    expect(slaFileName('株式会社'.repeat(30), 12)).toMatch(/^(株式会社)+株?式?会?-sla-v12\.pdf$/);
    expect(fileName(['a'.repeat(50)], '.pdf')).toBe(`${'a'.repeat(40)}.pdf`);
    expect(fileName(['Alder Surveyors and their friends in town'], '.pdf')).toBe(
      'alder-surveyors-and-their-friends-in.pdf',
    );
  });

  test('leave room for each other', () => {
    const name = workshopFileName(LONG, 'Александра Константиновна Воскресенская-Преображенская Общество');
    expect(name).toMatch(/^maximiliane-wolkenstein-trostburg-zu-александра-константиновна.*\.parley\.json$/);
  });

  prop.prop([
    fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '株'), minLength: 60, maxLength: 200 }),
    fc.constantFrom('-journey.svg', '-journey-sheets.pdf', '-one-page-v12.pdf', '-crm-fields.csv'),
    fc.integer({ min: 2, max: 999 }),
  ])('keep the kind of the document, also with a number', (client, ending, n) => {
    const name = numberedName(fileName([client], ending), n);
    const dot = ending.lastIndexOf('.');
    expect(name.endsWith(`${ending.slice(0, dot)}-${n}${ending.slice(dot)}`)).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
  });
});

test('a number before the ending stays, however long the name is', () => {
  expect(numberedName('twin-journey.svg', 1)).toBe('twin-journey.svg');
  expect(numberedName('twin-journey.svg', 2)).toBe('twin-journey-2.svg');
  const longest = fileName(['é'.repeat(200)], '-journey.svg');
  const second = numberedName(longest, 12);
  expect(second).toMatch(/-12\.svg$/);
  expect(new TextEncoder().encode(second).length).toBeLessThanOrEqual(120);
});
