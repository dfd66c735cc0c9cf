import { isOrdinaryWord } from '../content/kit-warnings';
import { spacedOnce } from '../diagnosis/fold-entry';
import { foldName } from './fold-text';
import { COMMON_WORDS, COMPANY_PLACEHOLDERS, NAME_PARTICLES, ROLE_WORDS } from './name-words';
import type { NamePlace } from './places';

/** The names that a field holds: none where it names a team, a role or nobody, several where it lists or speaks of several. */
export function namesInField(text: string, { kind, holds }: NamePlace): readonly string[] {
  const said = spacedOnce(text.replaceAll(/\p{Cf}/gu, ''));
  if (kind === 'names') return isPlaceholder(said, COMPANY_PLACEHOLDERS) ? [] : [said];
  const plain = spacedOnce(said.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ')) || said;
  const found = holds === 'field' ? [plain] : spokenNames(plain);
  return found.filter((name) => !isPlaceholder(name, ROLE_WORDS));
}

/** Nothing but words that name nobody, figures and marks; or a stand-in of an earlier redaction. */
function isPlaceholder(text: string, known: ReadonlySet<string>): boolean {
  if (STAND_IN.test(text)) return true;
  return wordsOf(text).every((word) => known.has(word));
}

const STAND_IN =
  /^(?:client [a-z]|(?:company|person|contact|name) \d+(?: or (?:company|person|contact|name) \d+)*)(?: \([a-z]+\))?$/i;

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');

/** "Keisha Brandt or Minh Tran, by region": the words with a capital letter, part by part. */
function spokenNames(text: string): readonly string[] {
  if (!/\s/u.test(text)) return [text];
  const parts = text.split(SEPARATORS).map((part) => part.trim());
  return parts.flatMap((part) => (part === '' ? [] : runsIn(part)));
}

const SEPARATORS = /[,;/&+|\n،؛、，；]|\s(?:and|or|with|for|from|und|oder|mit|y|o|e|et|ou|avec)\s|\s[-–—]\s/iu;

function runsIn(part: string): readonly string[] {
  const words = part.split(' ');
  if (words.every((word) => !isNameLike(word))) return isLowerCaseName(words) ? [part] : [];
  const runs: string[][] = [[]];
  for (const word of words) {
    const run = runs.at(-1) ?? [];
    const isInside = run.length > 0 && NAME_PARTICLES.has(foldName(word).replaceAll('.', ''));
    if (isNameLike(word) || isInside) run.push(word);
    else if (run.length > 0) runs.push([]);
  }
  const isBeginning = (run: readonly string[]): boolean => run.length === 1 && words.length > 1 && run[0] === words[0];
  return runs
    .map(withoutParticlesAtEnd)
    .filter((run) => run.length > 0 && !(isBeginning(run) && isCommon(run[0] ?? '')))
    .map((run) => run.join(' '));
}

function withoutParticlesAtEnd(run: readonly string[]): readonly string[] {
  const last = run.findLastIndex((word) => isNameLike(word));
  return run.slice(0, last + 1);
}

/** Written with a capital letter, or in a script that has none, and no word for a team or a role. */
function isNameLike(word: string): boolean {
  const bare = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '' || wordsOf(bare).every((each) => ROLE_WORDS.has(each))) return false;
  return /^(?!\p{Ll})\p{L}/u.test(bare);
}

const isCommon = (word: string): boolean => isOrdinaryWord(word) || COMMON_WORDS.has(foldName(word));

/** "priya raman": a few words, none of which says anything else. */
const isLowerCaseName = (words: readonly string[]): boolean =>
  words.length <= 3 && words.every((word) => !isCommon(word) && wordsOf(word).every((each) => !ROLE_WORDS.has(each)));
