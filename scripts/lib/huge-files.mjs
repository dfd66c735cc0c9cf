import { changed, withMember } from './hostile-seed.mjs';

/**
 * Hostile files that are too large to be kept: each is made when it is asked for.
 * @returns {readonly { readonly name: string, readonly code: string, readonly make: () => string }[]}
 */
export function hugeFiles() {
  const million = 1_000_000;
  const keys = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => `"k${index}":0`).join();
  return [
    { name: 'spaces-60-mb', code: 'too-big', make: () => ' '.repeat(60 * 1024 * 1024) },
    { name: 'text-100-mb', code: 'too-big', make: () => JSON.stringify({ text: 'x'.repeat(100 * million) }) },
    { name: 'text-40-mb', code: 'text-too-long', make: () => withMember(`"text":"${'x'.repeat(40 * million)}"`) },
    {
      name: 'escapes-30-mb',
      code: 'text-too-long',
      make: () => withMember(`"text":"${String.raw`\u0041`.repeat(5 * million)}"`),
    },
    {
      name: 'backslashes-40-mb',
      code: 'text-too-long',
      make: () => withMember(`"text":"${'\\'.repeat(40 * million)}"`),
    },
    { name: 'key-10-mb', code: 'key-too-long', make: () => withMember(`"${'k'.repeat(10 * million)}":0`) },
    { name: 'keys-2-million', code: 'too-many-keys', make: () => withMember(`"many":{${keys(2 * million)}}`) },
    {
      name: 'objects-1-million',
      code: 'too-many-values',
      make: () => withMember(`"many":[${'{},'.repeat(million)}{}]`),
    },
    {
      name: 'list-10-million',
      code: 'too-many-values',
      make: () => withMember(`"many":[${'0,'.repeat(10 * million)}0]`),
    },
    { name: 'lists-deep-1-million', code: 'too-deep', make: () => '['.repeat(million) + ']'.repeat(million) },
    {
      name: 'objects-deep-1-million',
      code: 'too-deep',
      make: () => '{"a":'.repeat(million) + '0' + '}'.repeat(million),
    },
    {
      name: 'mixed-deep-1-million',
      code: 'too-deep',
      make: () => '[{"a":'.repeat(million) + '0' + '}]'.repeat(million),
    },
    { name: 'open-lists-1-million', code: 'too-deep', make: () => '['.repeat(million) },
    {
      name: 'digits-10-mb',
      code: 'number-out-of-range',
      make: () => withMember(`"number":${'9'.repeat(10 * million)}`),
    },
    { name: 'links-6000', code: 'too-many-keys', make: manyLinks },
  ];
}

function manyLinks() {
  return changed(({ journeys }) => {
    const journey = journeys.byId[journeys.order[0]];
    const [from, to] = journey.touchpoints.order;
    const ids = Array.from({ length: 6000 }, (_, index) => `link-${index}`);
    journey.links = { byId: Object.fromEntries(ids.map((id) => [id, { id, from, to }])), order: ids };
  });
}
