import { expect, test } from 'vitest';
import { describeDamage } from '../../../shared/workshop/describe-damage';
import { damageDetails, describeParseError } from '../../../shared/workshop/describe-parse-error';
import { parse } from '../../../shared/workshop/parse';
import { sampleWorkshop } from '../../support/marked-workshop';

test.each([
  ['journeys.byId.0ac9cd6e-1f.client: Invalid input', 'a win (its client)'],
  ['journeys.byId.0ac9cd6e-1f: Invalid input', 'a win'],
  ['journeys: the order and the entries do not match', 'the wins'],
  ['journeys.byId.a1.touchpoints.byId.b2.otherVersion: Invalid input', 'a touchpoint of a win (its other version)'],
  ['setup.participants.order: Invalid input', 'the set-up (its participants)'],
  ['setup: the key "__proto__" is not allowed', 'the set-up'],
  ['it is not JSON any more', ''],
  ['constructor: x', ''],
])('%s is said as "%s"', (finding, words) => {
  expect(describeDamage(finding)).toBe(words);
});

test('the sentence names the part in words, and the details hold the place and the code', () => {
  const workshop = structuredClone(sampleWorkshop());
  const [id] = workshop.journeys.order;
  if (!id) throw new Error('the sample has wins');
  Object.assign(workshop.journeys.byId[id] ?? {}, { client: 7 });
  const read = parse(JSON.stringify(workshop));
  if (read.ok) throw new Error('a client is a text');
  expect(describeParseError(read.error)).toBe(
    'The file is damaged in one place, a win (its client): export it again, or open an older copy.',
  );
  expect(damageDetails(read.error)).toMatch(new RegExp(`^journeys\\.byId\\.${id}\\.client: `));
  expect(damageDetails({ kind: 'empty' })).toBe('');
});

test('a text with the right ending is not told to have another', () => {
  const read = parse('Dear all');
  expect(!read.ok && describeParseError(read.error)).toBe(
    'The file is not a Parley workshop: choose another file, one that was exported from Parley.',
  );
});
