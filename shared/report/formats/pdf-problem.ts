import { z } from 'zod';

/** What is wrong with a PDF that was just made; `about` is the page, the heading or the font that it concerns, or empty. */
export const PdfProblem = z.strictObject({
  kind: z.enum([
    'unreadable',
    'no-pages',
    'blank-page',
    'no-title',
    'no-language',
    'not-tagged',
    'heading-missing',
    'font-missing',
    'can-act',
    'page-numbers',
  ]),
  about: z.string(),
});
export type PdfProblem = z.infer<typeof PdfProblem>;

/** The problem in words that end a sentence: "page 3 is blank". */
export function describePdfProblem({ kind, about }: PdfProblem): string {
  return PROBLEMS[kind](about);
}

const PROBLEMS = {
  unreadable: () => 'it cannot be read back',
  'no-pages': () => 'it has no pages',
  'blank-page': (page) => `page ${page} is blank`,
  'no-title': () => 'it has no title',
  'no-language': () => 'it does not say its language',
  'not-tagged': () => 'it lacks what screen readers go by',
  'heading-missing': (heading) => `the heading “${heading}” is missing`,
  'font-missing': (font) => `the typeface ${font} is not in it`,
  'can-act': (action) => `it holds something that acts: ${action}`,
  'page-numbers': () => 'the page numbers of its contents are not right',
} as const satisfies Record<PdfProblem['kind'], (about: string) => string>;
