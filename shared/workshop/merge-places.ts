/**
 * How two values at one place of a document are merged: a table by the ids of its entities, an entity in one piece but for what it holds by
 * id itself, a part or a record field by field, a list of names as the names of both, anything else as one value.
 */
export type PlaceKind = 'table' | 'entity' | 'fields' | 'names' | 'value';

/** Tells which it is, by the keys that lead there and by what stands there. */
export function kindOfPlace(mine: unknown, theirs: unknown, path: readonly string[]): PlaceKind {
  if (isTable(mine) && isTable(theirs)) return 'table';
  if (Array.isArray(mine) && Array.isArray(theirs)) return NAMES.has(path.join('.')) ? 'names' : 'value';
  if (!isRecord(mine) || !isRecord(theirs)) return 'value';
  if (path.length === 0 || PARTS.has(path.join('.'))) return 'fields';
  if (RECORDS.has(path.at(-1) ?? '')) return 'fields';
  return typeof mine['id'] === 'string' && mine['id'] === theirs['id'] && path.at(-1) === mine['id']
    ? 'entity'
    : 'value';
}

/** What a person knows a value by: the name that it has, or what it says itself; empty where it is known by its place alone. */
export function clashName(value: unknown, path: readonly string[]): string {
  if (isRecord(value)) {
    const name = NAME_FIELDS.map((field) => value[field]).find(
      (found) => typeof found === 'string' && found.trim() !== '',
    );
    return shortened(typeof name === 'string' ? name : String(path.at(-1) ?? ''));
  }
  if (Array.isArray(value)) return shortened(value.filter((item) => typeof item !== 'object').join(', '));
  return typeof value === 'object' ? '' : shortened(`${value as string | number | boolean}`);
}

function isTable(value: unknown): boolean {
  return isRecord(value) && isRecord(value['byId']) && Array.isArray(value['order']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN).trimEnd()}…` : line;
}

/** Parts of the document whose fields stand for themselves. */
const PARTS = new Set([
  'setup',
  'diagnosis',
  'diagnosis.votes',
  'diagnosis.votes.dots',
  'diagnosis.votes.dots.marketing',
  'diagnosis.votes.dots.sales',
  'diagnosis.revisions',
  'diagnosis.revisions.marketing',
  'diagnosis.revisions.sales',
  'patterns',
  'patterns.thresholds',
  'sharedMap',
  'definitions',
  'definitions.icp',
  'definitions.icp.agreed',
  'metrics',
  'metrics.funnel',
  'metrics.capacity',
  'metrics.calendar',
  'agreement',
]);

/** Records by a key of their own, wherever they stand. */
const RECORDS = new Set(['gaps', 'dismissed', 'stageNotes', 'answers', 'predictions', 'unread', 'votes', 'attributes']);

/** Lists that are no more than names without an order. */
const NAMES = new Set(['skipped', 'patterns.contentNames', 'sharedMap.dropped', 'metrics.calendar.holidays']);

const NAME_FIELDS = [
  'name',
  'title',
  'term',
  'heading',
  'client',
  'company',
  'step',
  'decision',
  'trigger',
  'text',
  'note',
];
const MOST_SHOWN = 80;
