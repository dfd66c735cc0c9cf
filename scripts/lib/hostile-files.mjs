import { changed, file, seedText, withMember } from './hostile-seed.mjs';

/** @typedef {import('./hostile-seed.mjs').HostileFile} HostileFile */
/** @typedef {any} Json */

/**
 * Every hostile file that is small enough to be kept.
 * @returns {readonly HostileFile[]}
 */
export function hostileFiles() {
  return [
    ...prototypes(),
    ...nesting(),
    ...numbers(),
    ...truncated(),
    ...wrongTypes(),
    ...encodings(),
    ...duplicates(),
    ...references(),
    ...inert(),
    ...otherFiles(),
  ];
}

function prototypes() {
  const hex = (/** @type {string} */ letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const forms = {
    plain: (/** @type {string} */ key) => key,
    escaped: (/** @type {string} */ key) => key.slice(0, 3) + hex(key.charAt(3)) + key.slice(4),
    'all-escaped': (/** @type {string} */ key) => [...key].map(hex).join(''),
  };
  const places = {
    root: (/** @type {string} */ member) => withMember(member),
    setup: (/** @type {string} */ member) => seedText.replace('"setup":{', `"setup":{${member},`),
    table: (/** @type {string} */ member) =>
      seedText.replace('"participants":{"byId":{', `"participants":{"byId":{${member},`),
    list: (/** @type {string} */ member) => seedText.replace('"evidence":[{', `"evidence":[{${member},`),
  };
  return ['__proto__', 'constructor', 'prototype'].flatMap((key) =>
    Object.entries(forms).flatMap(([form, write]) =>
      Object.entries(places)
        .filter(([place]) => form === 'plain' || place === 'root' || place === 'setup')
        .map(([place, put]) =>
          file(
            'prototype',
            `${key.replaceAll('_', '')}-${form}-${place}`,
            'reserved-key',
            put(`"${write(key)}":{"polluted":true}`),
          ),
        ),
    ),
  );
}

function nesting() {
  return [65, 1000, 10_000].flatMap((depth) => [
    file('deep', `lists-${depth}`, 'too-deep', '['.repeat(depth) + ']'.repeat(depth)),
    file('deep', `objects-${depth}`, 'too-deep', '{"a":'.repeat(depth) + '0' + '}'.repeat(depth)),
    file('deep', `unclosed-${depth}`, 'too-deep', '[{"a":'.repeat(depth)),
  ]);
}

function numbers() {
  const minutes = (/** @type {string} */ written) =>
    seedText.replace(/"minutesAvailable":\d+/, `"minutesAvailable":${written}`);
  return [
    file('number', 'beyond', 'number-out-of-range', minutes('1e999')),
    file('number', 'beyond-negative', 'number-out-of-range', minutes('-1e999')),
    file('number', 'beyond-in-unknown-field', 'number-out-of-range', withMember('"weather":1E400')),
    file('number', 'beyond-in-list', 'number-out-of-range', withMember('"weather":[1,2,1e309]')),
    file('number', '64-bit', 'number-out-of-range', withMember('"weather":18446744073709551615')),
    file('number', 'just-not-kept', 'number-out-of-range', withMember('"weather":9007199254740993')),
    file('number', 'large', 'shape', minutes('1e308')),
    file('number', 'fraction', 'shape', minutes('0.1')),
    file('number', 'negative', 'shape', minutes('-1')),
    file('number', 'minus-zero', 'accepted', minutes('-0')),
    file('number', 'nan', 'syntax', minutes('NaN')),
    file('number', 'infinity', 'syntax', minutes('Infinity')),
    file('number', 'hexadecimal', 'syntax', minutes('0x1F')),
    file('number', 'leading-zero', 'syntax', minutes('012')),
    file('number', 'plus', 'syntax', minutes('+1')),
  ];
}

function truncated() {
  const cut = (/** @type {number} */ percent) => seedText.slice(0, Math.floor((seedText.length * percent) / 100));
  const percents = Array.from({ length: 19 }, (_, index) => (index + 1) * 5);
  return percents.map((percent) => file('truncated', `${percent}-percent`, 'truncated', cut(percent)));
}

/** One field of another type in each file: every fourteenth of all fields, so that every part has its turn. */
function wrongTypes() {
  /** @type {(readonly string[])[]} */
  const paths = [];
  const walk = (/** @type {Json} */ value, /** @type {readonly string[]} */ at) => {
    if (at.length > 0) paths.push(at);
    if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) walk(value[key], [...at, key]);
  };
  walk(JSON.parse(seedText), []);
  return paths
    .filter((at) => !FREE_FIELDS.has(at[0] ?? '') && at[1] !== 'unread')
    .filter((_, index) => index % 14 === 4)
    .map((at) => {
      const content = changed((workshop) => {
        const holder = at.slice(0, -1).reduce((place, key) => place[key], workshop);
        const key = at.at(-1) ?? '';
        holder[key] = otherType(holder[key]);
      });
      return file(
        'type',
        `${at
          .join('-')
          .replaceAll(/[^\w-]/g, '')
          .slice(0, 60)}`,
        'shape',
        content,
      );
    });
}

/** What another kind of refusal would be about. */
const FREE_FIELDS = new Set(['format', 'schemaVersion']);

/** @param {Json} value */
function otherType(value) {
  if (typeof value === 'string' || value === null) return { not: ['what', 'was', 'there'] };
  if (typeof value === 'object') return 7;
  return typeof value === 'number' ? 'many' : 'no';
}

function encodings() {
  const utf16 = Buffer.from(`\uFEFF${seedText}`, 'utf16le');
  const title = (/** @type {string} */ text) => seedText.replace(/"title":"[^"]*"/, () => `"title":"${text}"`);
  const id = (/** @type {string} */ text) => seedText.replace('"id":"hostile-seed"', () => `"id":"${text}"`);
  const raw = (/** @type {readonly number[]} */ bytes) => {
    const [before = '', after = ''] = title('HERE').split('HERE');
    return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
  };
  return [
    file('encoding', 'byte-order-mark', 'accepted', `\uFEFF${seedText}`),
    file('encoding', 'two-byte-order-marks', 'syntax', `\uFEFF\uFEFF\uFEFF${seedText}`),
    file('encoding', 'utf-16-little', 'not-text', utf16),
    file('encoding', 'utf-16-big', 'not-text', Buffer.from(utf16).swap16()),
    file('encoding', 'utf-16-unmarked', 'not-text', Buffer.from(title('É'), 'utf16le')),
    file('encoding', 'latin-1', 'not-text', Buffer.from(title('Café'), 'latin1')),
    file('encoding', 'broken-byte', 'not-text', raw([0xff])),
    file('encoding', 'overlong', 'not-text', raw([0xc0, 0xaf])),
    file('encoding', 'half-surrogate-bytes', 'not-text', raw([0xed, 0xa0, 0x80])),
    file('encoding', 'cut-sequence', 'not-text', raw([0xe2, 0x82])),
    file('encoding', 'nul', 'syntax', raw([0])),
    file('encoding', 'nul-at-the-end', 'syntax', `${seedText}\u0000`),
    file('encoding', 'raw-line-feed', 'syntax', title('a\nb')),
    file('encoding', 'invalid-escape', 'syntax', title(String.raw`a\x41`)),
    file('encoding', 'short-escape', 'syntax', title(String.raw`a\u12`)),
    file('encoding', 'escaped-nul', 'accepted', title(String.raw`a\u0000b`)),
    file('encoding', 'half-surrogate', 'accepted', title(String.raw`a\ud800b`)),
    file('id', 'zero-width', 'shape', id('host​ile')),
    file('id', 'homoglyph', 'shape', id('hоstile')),
    file('id', 'right-to-left', 'shape', id('‮elitsoh')),
    file('id', 'path', 'shape', id('../../etc/passwd')),
    file('id', 'empty', 'shape', id('')),
    file('id', 'long', 'shape', id('a'.repeat(65))),
    file('id', 'number', 'shape', seedText.replace('"id":"hostile-seed"', '"id":7')),
    file('syntax', 'comment', 'syntax', seedText.replace('"setup"', '/* note */"setup"')),
    file('syntax', 'single-quotes', 'not-json', seedText.replaceAll('"', "'")),
    file('syntax', 'trailing-comma', 'syntax', `${seedText.slice(0, -1)},}`),
    file('syntax', 'two-documents', 'syntax', seedText + seedText),
    file('syntax', 'rest-behind-it', 'syntax', `${seedText}]]]`),
    file('syntax', 'wrong-bracket', 'syntax', `${seedText.slice(0, -1)}]`),
  ];
}

function duplicates() {
  return [
    file('duplicate', 'key-at-the-root', 'duplicate-key', withMember('"archived":true')),
    file('duplicate', 'key-in-setup', 'duplicate-key', seedText.replace('"setup":{', '"setup":{"title":"Other",')),
    file(
      'duplicate',
      'key-escaped',
      'duplicate-key',
      seedText.replace('"setup":{', String.raw`"setup":{"t\u0069tle":"Other",`),
    ),
    file('duplicate', 'format', 'duplicate-key', withMember('"format":"excalidraw"')),
    file(
      'duplicate',
      'entity',
      'duplicate-key',
      seedText.replace('"byId":{"person-1":', '"byId":{"person-1":{},"person-1":'),
    ),
    file('duplicate', 'unknown-key', 'duplicate-key', withMember('"weather":{"a":1,"b":2,"a":3}')),
    file(
      'duplicate',
      'in-order',
      'shape',
      changed(({ setup }) => setup.participants.order.push('person-1')),
    ),
    file(
      'duplicate',
      'version-number',
      'references',
      changed(({ agreement }) => {
        const version = (/** @type {string} */ id) => ({
          id,
          number: 1,
          signedAt: '2026-11-19T15:12:00.000Z',
          canonical: id,
          sha256: '0'.repeat(64),
          signatures: [],
        });
        agreement.versions = { byId: { v1: version('v1'), v2: version('v2') }, order: ['v1', 'v2'] };
      }),
    ),
  ];
}

function references() {
  /** @param {Json} table */
  const only = (table) => table.byId[table.order[0]];
  /** @type {Readonly<Record<string, (workshop: Json) => void>>} */
  const broken = {
    'link-from': ({ journeys }) => void (only(only(journeys).links).from = 'gone'),
    'link-to': ({ journeys }) => void (only(only(journeys).links).to = 'gone'),
    'link-to-itself': ({ journeys }) => void (only(only(journeys).links).to = only(only(journeys).links).from),
    'evidence-journey': ({ patterns }) => void (only(patterns.disconnects).evidence[0].journey = 'gone'),
    'evidence-touchpoint': ({ patterns }) => void (only(patterns.disconnects).evidence[0].touchpoint = 'gone'),
    'disconnect-answer': ({ patterns }) => void (only(patterns.disconnects).answers = ['gone']),
    'map-win': ({ sharedMap }) => void (only(sharedMap.parts).wins = ['gone']),
    'map-stage': ({ sharedMap }) => void (only(sharedMap.parts).stage = 'gone'),
    'decision-question': ({ diagnosis }) => void (only(diagnosis.decisions).questionId = 'gone'),
    'gap-question': ({ diagnosis }) => void (diagnosis.gaps['gone'] = diagnosis.gaps[diagnosis.questions.order[0]]),
    'gap-theme': ({ diagnosis }) => void (diagnosis.gaps[diagnosis.questions.order[0]].themeId = 'gone'),
    'answer-question': ({ diagnosis }) =>
      void (only(diagnosis.sheets).answers['gone'] = { text: '', evidence: '', value: { kind: 'text' } }),
    'dots-question': ({ diagnosis }) => void (diagnosis.votes.dots.sales['gone'] = 1),
    'revision-question': ({ diagnosis }) => void (diagnosis.revisions.marketing['gone'] = 'later'),
    'vote-rater': ({ definitions }) =>
      void (only(definitions.leads).votes['gone'] = { rating: null, reason: '', note: '' }),
    'meeting-metric': ({ agreement }) => void (only(agreement.cadences).metrics = ['gone']),
    misfiled: ({ setup }) => void (only(setup.participants).id = 'other'),
    'misfiled-condition': ({ definitions }) => void (only(definitions.raters).id = 'other'),
  };
  /** @type {Readonly<Record<string, (workshop: Json) => void>>} */
  const unmatched = {
    'order-names-nobody': ({ setup }) => void setup.participants.order.push('gone'),
    'order-leaves-out': ({ setup }) => void setup.participants.order.pop(),
    'order-empty': ({ journeys }) => void (journeys.order = []),
    'link-inherited': ({ journeys }) => void (only(only(journeys).links).to = 'toString'),
  };
  const cycle = changed(({ journeys }) => {
    const { links, touchpoints } = only(journeys);
    const [from, to] = touchpoints.order;
    links.byId['back'] = { id: 'back', from: to, to: from };
    links.order.push('back');
  });
  return [
    ...Object.entries(broken).map(([name, change]) => file('reference', name, 'references', changed(change))),
    ...Object.entries(unmatched).map(([name, change]) => file('reference', name, 'shape', changed(change))),
    file('reference', 'cycle', 'accepted', cycle),
    file(
      'reference',
      'agenda-step-that-is-gone',
      'accepted',
      changed(({ running }) => void (running.done = ['gone'])),
    ),
  ];
}

/** Texts that would do something if they were more than text. */
export const PAYLOADS = {
  script: '<script>globalThis.polluted = true</script>',
  'script-closing': '</textarea></style></script><script>alert(1)</script>',
  image: '<img src=x onerror="globalThis.polluted = true">',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>',
  iframe: '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>',
  'javascript-address': 'javascript:alert(document.domain)',
  'data-address': 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  style: '</style><style>*{display:none}@import url(https://example.invalid/x.css)',
  entities: '&lt;script&gt;&#x3c;script&#x3e;&amp;amp;',
  template: '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  formula: '=HYPERLINK("https://example.invalid","x")+cmd|\' /C calc\'!A0',
  'right-to-left': '‮gnp.exe‬ ⁦שלום⁩ العربية',
  emoji: '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇺🇳\u{1F600}',
  combining: `Z${'̸̡̢'.repeat(20)}algo`,
  control: String.fromCharCode(27) + '[31mred' + String.fromCharCode(7),
  'zero-width': 'a​b‌c‍d⁠e',
  path: '../../../../etc/passwd',
  'pdf-action': '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
};

function inert() {
  return Object.entries(PAYLOADS).map(([name, text]) =>
    file(
      'inert',
      name,
      'accepted',
      changed((workshop) => fill(workshop, text)),
    ),
  );
}

/** Puts a text into every place that takes any text. @param {Json} value @param {string} text */
function fill(value, text) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (typeof value[key] === 'string' && FREE_TEXTS.has(key)) value[key] = text;
    else fill(value[key], text);
  }
}

const FREE_TEXTS = new Set(
  `title client name role notes note text probe leadsTo fix size owners owner channel content heard otherVersion trigger dataPassed prompt agreed entry exit examples counterExamples company contact formula threshold citation sourceSystem target heading consequence step who agenda person within decision arbiter`.split(
    ' ',
  ),
);

function otherFiles() {
  const version = (/** @type {string} */ written) =>
    seedText.replace('"schemaVersion":2', `"schemaVersion":${written}`);
  const kit = { format: 'parley-kit', kitVersion: 1, name: 'Kit', locale: 'en', questions: [] };
  return [
    file('schema', 'newer', 'too-new', version('999')),
    file('schema', 'next', 'too-new', version('3')),
    file('schema', 'zero', 'version', version('0')),
    file('schema', 'negative', 'version', version('-1')),
    file('schema', 'fraction', 'version', version('1.5')),
    file('schema', 'text', 'version', version('"2"')),
    file('schema', 'null', 'version', version('null')),
    file(
      'schema',
      'missing',
      'version',
      changed((workshop) => delete workshop.schemaVersion),
    ),
    file('schema', 'empty-version-1', 'shape', '{"format":"parley-workshop","schemaVersion":1}'),
    file(
      'schema',
      'hollow-version-1',
      'shape',
      '{"format":"parley-workshop","schemaVersion":1,"diagnosis":7,"setup":null,"agreement":[]}',
    ),
    file('schema', 'only-the-mark', 'version', '{"format":"parley-workshop"}'),
    file('other', 'drawing', 'not-ours', '{"type":"excalidraw","version":2,"elements":[]}'),
    file('other', 'package', 'not-ours', '{"name":"app","version":"1.0.0","dependencies":{}}'),
    file('other', 'map', 'not-ours', '{"type":"FeatureCollection","features":[]}'),
    file('other', 'mark-that-is-no-text', 'not-ours', '{"format":["parley-workshop"]}'),
    file('other', 'mark-in-capitals', 'not-ours', '{"format":"PARLEY-WORKSHOP"}'),
    file('other', 'inherited-mark', 'not-ours', '{"format":"toString"}'),
    file('other', 'list', 'not-ours', '[]'),
    file('other', 'list-of-workshops', 'not-ours', `[${seedText}]`),
    file('other', 'number', 'not-ours', '42'),
    file('other', 'text', 'not-ours', '"parley-workshop"'),
    file('other', 'null', 'not-ours', 'null'),
    file('other', 'kit', 'is-a-kit', JSON.stringify(kit)),
    file('other', 'backup', 'is-a-backup', '{"format":"parley-backup"}'),
    file('other', 'empty', 'empty', ''),
    file('other', 'spaces', 'empty', ' \n\t '),
    file('other', 'letter', 'not-json', 'Dear all, thank you for coming.'),
    file('other', 'table', 'not-json', 'client,title\nAlder,Spring\n'),
    file('other', 'page', 'not-json', '<!doctype html><title>Parley</title>'),
    file('other', 'pdf', 'not-text', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', 'latin1')),
    file('other', 'zip', 'not-text', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0, 0xbd, 0x9a, 0xf6])),
    file('other', 'gzip', 'not-text', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48])),
    file('other', 'png', 'not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    file(
      'signer',
      'without-side',
      'signer-without-side',
      changed(({ agreement }) => {
        delete agreement.signers.byId[agreement.signers.order[0]].side;
      }),
    ),
  ];
}
