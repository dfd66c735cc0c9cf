import type { QuestionId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { Question } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { sameContent } from './kit-question';
import { builtInQuestion, builtInQuestions } from './questions';

/** A question that must not leave the workshop as it is, and the names of the client or of people that stand in it. */
export interface KitWarning {
  readonly questionId: QuestionId;
  readonly names: readonly string[];
}

/**
 * The questions in which the client's name, a person's or a mapped client's occurs: a kit goes to the next client. Untouched built-in
 * questions cannot hold one. Part of a name counts when it is written as in the name and is no word of the built-in bank.
 */
export function kitWarnings(workshop: Workshop): readonly KitWarning[] {
  return list(workshop.diagnosis.questions).flatMap((question) => {
    const builtIn = builtInQuestion(question.id);
    if (builtIn && sameContent(question, builtIn)) return [];
    const names = namesIn(workshop, wordsOf(question));
    return names.length > 0 ? [{ questionId: question.id, names }] : [];
  });
}

/** The names of the client, of its people and of the mapped clients that occur in a text, as they are written in the workshop. */
export function namesIn(workshop: Workshop, text: string): readonly string[] {
  return namesOf(workshop).filter((name) => occurs(name, text));
}

function namesOf({ setup, diagnosis, journeys }: Workshop): readonly string[] {
  const people = list(setup.participants).map(({ name }) => name);
  const writers = list(diagnosis.sheets).map(({ by }) => (by.kind === 'person' ? by.name : ''));
  const clients = list(journeys).map(({ client }) => client);
  const names = [setup.client, ...people, ...writers, ...clients].map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

function occurs(name: string, text: string): boolean {
  const parts = name.split(WORD_BREAK).filter((part) => part !== '');
  if (parts.length > 1 && contains(text.toLowerCase(), name.toLowerCase())) return true;
  return parts.some((part) => isTelling(part, parts.length === 1) && contains(text, part));
}

/** Whether the built-in bank uses a word, in whatever case: then it tells nobody anything. */
export const isOrdinaryWord = (word: string): boolean => ORDINARY_WORDS.has(word.toLowerCase());

/** A short word, one in small letters or one that the bank itself uses tells nobody anything, unless it is the whole name. */
function isTelling(part: string, isWhole: boolean): boolean {
  if (isWhole) return true;
  return part.length >= 3 && part !== part.toLowerCase() && !isOrdinaryWord(part);
}

function contains(text: string, name: string): boolean {
  const quoted = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function wordsOf({ text, probe, hint, shape, leadsTo, fix }: Question): string {
  const labels = 'options' in shape ? shape.options.map(({ label }) => label) : [];
  const unit = 'unit' in shape ? [shape.unit] : [];
  return [text, probe, hint.ifTheySay, hint.then, leadsTo, fix, ...labels, ...unit].join('\n');
}

const WORD_BREAK = /[^\p{L}\p{N}]+/u;
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  builtInQuestions.flatMap((question) => wordsOf(question).toLowerCase().split(WORD_BREAK)),
);
