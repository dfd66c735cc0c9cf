import type { Question } from '../../../../shared/workshop/schema/diagnosis';

/** The questions that hold every word of the search somewhere: in their id, text, help, options or source. */
export function findQuestions(questions: readonly Question[], search: string): readonly Question[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    const text = wordsOf(question);
    return words.every((word) => text.includes(word));
  });
}

function wordsOf({ id, text, probe, hint, shape, leadsTo, fix, source }: Question): string {
  const labels = 'options' in shape ? shape.options.map(({ label }) => label) : [];
  return [id, text, probe, hint.ifTheySay, hint.then, leadsTo, fix, source, ...labels].join('\n').toLowerCase();
}
