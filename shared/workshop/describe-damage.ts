/**
 * The damaged part of a document in words, from a finding that begins with the keys that lead there: "a win (its client)". Empty where the
 * keys name no part that a person knows.
 */
export function describeDamage(finding: string): string {
  const end = finding.indexOf(': ');
  const path = (end < 0 ? '' : finding.slice(0, end)).split('.').filter((key) => key !== 'byId');
  const place = PLACES.find(
    ([keys]) => keys.every((key, index) => key === '*' || key === path[index]) && isInside(keys, path),
  );
  if (!place) return '';
  const [keys, words] = place;
  const field = path.slice(keys.length).find((key) => FIELD.test(key) && !BARE_ID.test(key));
  return field === undefined ? words : `${words} (its ${inWords(field)})`;
}

/** An id is any key; it must be there for the words of one entity to fit. */
const isInside = (keys: readonly string[], path: readonly string[]): boolean =>
  keys.length <= path.length && !(keys.includes('*') && path.at(keys.indexOf('*')) === 'order');

const inWords = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const FIELD = /^[a-z][a-zA-Z]+$/;
const BARE_ID = /^(?:order|id)$/;

/** The narrowest place first; a star stands for the id of an entity. */
const PLACES: readonly (readonly [keys: readonly string[], words: string])[] = [
  [['setup', 'participants', '*'], 'a participant'],
  [['setup', 'agenda', '*'], 'a step of the agenda'],
  [['setup'], 'the set-up'],
  [['diagnosis', 'questions', '*'], 'a question'],
  [['diagnosis', 'sheets', '*', 'answers', '*'], 'an answer'],
  [['diagnosis', 'sheets', '*'], 'a sheet of answers'],
  [['diagnosis', 'gaps', '*'], 'a gap'],
  [['diagnosis', 'themes', '*'], 'a theme'],
  [['diagnosis', 'decisions', '*'], 'a decision'],
  [['diagnosis', 'parkingLot', '*'], 'a parked point'],
  [['diagnosis'], 'the diagnosis'],
  [['journeys', '*', 'touchpoints', '*'], 'a touchpoint of a win'],
  [['journeys', '*', 'handoffs', '*'], 'a hand-off of a win'],
  [['journeys', '*', 'links', '*'], 'a link of a win'],
  [['journeys', '*'], 'a win'],
  [['journeys'], 'the wins'],
  [['patterns', 'disconnects', '*'], 'a disconnect'],
  [['patterns'], 'the patterns'],
  [['sharedMap', 'stages', '*'], 'a stage of the shared map'],
  [['sharedMap', 'parts', '*'], 'a part of the shared map'],
  [['sharedMap'], 'the shared map'],
  [['definitions', 'terms', '*'], 'a definition'],
  [['definitions', 'leads', '*'], 'a sample lead'],
  [['definitions', 'raters', '*'], 'a rater'],
  [['definitions', 'samples', '*'], 'an earlier sample'],
  [['definitions', 'icp'], 'the ideal client'],
  [['definitions'], 'the definitions'],
  [['metrics', 'sheet', '*'], 'a metric'],
  [['metrics', 'scenarios', '*'], 'a scenario'],
  [['metrics', 'cost', '*'], 'a line of the cost'],
  [['metrics', 'funnel'], 'the funnel'],
  [['metrics'], 'the metrics'],
  [['agreement', 'clauses', '*'], 'a clause'],
  [['agreement', 'handoff', '*'], 'a step of the hand-off'],
  [['agreement', 'cadences', '*'], 'a cadence'],
  [['agreement', 'signers', '*'], 'a signer'],
  [['agreement', 'versions', '*'], 'a signed version'],
  [['agreement'], 'the agreement'],
  [['running'], 'the clock of the day'],
];
