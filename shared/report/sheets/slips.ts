import { askedQuestions, roleOf } from '../../diagnosis/questions';
import { assertNever } from '../../invariant';
import { otherSide, type Side, SIDES } from '../../side';
import type { Workshop } from '../../workshop/schema';
import type { AnswerShape, Question } from '../../workshop/schema/diagnosis';
import type { Block, Paper, Report, Section, WrittenSpace, WrittenTable } from '../model';
import { orElse, words } from '../words';
import { slipWords } from './slip-words';

/** Which slips to print: for whom, how many for each side, and on what. */
export interface SlipChoice {
  readonly sides: readonly Side[];
  readonly copies: number;
  readonly paper: Paper;
}

/**
 * Blind-answer slips of the questions that are asked: one for each person, numbered as the questions are asked. They hold the questions and room to
 * write; no probe, no hint, no client and nothing that anybody answered.
 */
export function slipsReport(workshop: Workshop, { sides, copies, paper }: SlipChoice): Report {
  const title = orElse(workshop.setup.title, words.nameless.title);
  const sections = SIDES.filter((side) => sides.includes(side)).flatMap((side) => {
    const blocks = slipBlocks(workshop, side);
    return Array.from({ length: copies }, (_, index): Section => ({
      number: '',
      title: slipWords.title(side),
      owner: side,
      sheet: { mark: slipWords.mark(side, index + 1, copies) },
      blocks,
    }));
  });
  return {
    lang: 'en',
    title: `${title}: ${slipWords.kind}`,
    cover: null,
    paper,
    margins: { head: title, headEnd: '', foot: slipWords.fold },
    sections,
  };
}

function slipBlocks({ diagnosis }: Workshop, side: Side): readonly Block[] {
  const parts = partsOf(askedQuestions(diagnosis), side, diagnosis.predicts);
  return [
    { kind: 'written-line', label: slipWords.name, hint: slipWords.nameHint },
    { kind: 'paragraph', text: slipWords.intro, tone: 'quiet' },
    ...parts.flatMap(({ heading, blocks }): readonly Block[] => [{ kind: 'subheading', text: heading }, ...blocks]),
  ];
}

/** A question with its number on the slip. */
interface Numbered {
  readonly n: number;
  readonly question: Question;
}

function partsOf(
  questions: readonly Question[],
  side: Side,
  predicts: boolean,
): readonly { readonly heading: string; readonly blocks: readonly Block[] }[] {
  const numbered = questions.map((question, index) => ({ n: index + 1, question }));
  return runsOf(numbered, (a, b) => a.question.group === b.question.group).map((part) => ({
    heading: headingOf(part[0]?.question, side),
    blocks: runsOf(part, (a, b) => isTicked(a) && isTicked(b) && stepsOf(a) === stepsOf(b)).flatMap((run) =>
      run.length > 1 ? tablesOf(run, side, predicts) : run.map((one) => questionOf(one, side, predicts)),
    ),
  }));
}

function headingOf(question: Question | undefined, side: Side): string {
  if (question === undefined) return '';
  const role = roleOf(question.group, side);
  if (role === 'together') return slipWords.groups[question.group];
  return role === 'asked' ? slipWords.asked : slipWords.expects(otherSide(side));
}

/** Neighbours with the same few steps, and once more below for what the other side will say where that is asked. */
function tablesOf(run: readonly Numbered[], side: Side, predicts: boolean): readonly Block[] {
  const first = run[0]?.question;
  if (first === undefined) return [];
  const steps = numberedOptions(first.shape);
  const table = (caption: string, labelOf: (question: Question) => string): WrittenTable => ({
    kind: 'written-table',
    caption,
    steps,
    rows: run.map(({ n, question }) => ({ number: String(n), text: question.text, label: labelOf(question) })),
  });
  const answers = table(headingOf(first, side), (question) => evidenceOf(question, side));
  if (!predicts || roleOf(first.group, side) !== 'together') return [answers];
  const prediction = slipWords.prediction(otherSide(side));
  return [answers, { ...table(prediction, () => ''), head: prediction }];
}

function questionOf({ n, question }: Numbered, side: Side, predicts: boolean): Block {
  const evidence = evidenceOf(question, side);
  const answer = spaceFor(question.shape);
  const spaces: WrittenSpace[] = [
    answer,
    ...(evidence === '' ? [] : [{ label: evidence, space: { kind: 'lines', count: 1, isNumbered: false } as const }]),
    ...(predicts && roleOf(question.group, side) === 'together'
      ? [{ ...answer, label: slipWords.prediction(otherSide(side)) }]
      : []),
  ];
  return { kind: 'written-question', number: String(n), text: question.text, spaces };
}

/** What backs an answer up is asked of those who answer for themselves, not of those who guess. */
function evidenceOf({ evidence, group }: Question, side: Side): string {
  return evidence === null || roleOf(group, side) === 'expects' ? '' : slipWords.evidence[evidence];
}

function spaceFor(shape: AnswerShape): WrittenSpace {
  switch (shape.kind) {
    case 'text':
      return { label: '', space: { kind: 'lines', count: 3, isNumbered: false } };
    case 'list':
      return { label: '', space: { kind: 'lines', count: 4, isNumbered: false } };
    case 'ordered':
      return { label: slipWords.ordered, space: { kind: 'lines', count: 5, isNumbered: true } };
    case 'counted':
      return { label: '', space: { kind: 'counted', count: 4, unit: shape.unit } };
    case 'choice':
      return { label: slipWords.one, space: { kind: 'boxes', options: numberedOptions(shape), isScale: false } };
    case 'scale':
      return { label: slipWords.one, space: { kind: 'boxes', options: numberedOptions(shape), isScale: true } };
    case 'picks':
      return { label: slipWords.several, space: { kind: 'boxes', options: numberedOptions(shape), isScale: false } };
    case 'shares':
      return { label: slipWords.shares, space: { kind: 'figures', options: optionsOf(shape), unit: '%' } };
    case 'number':
      return { label: '', space: { kind: 'figures', options: [''], unit: shape.unit } };
    default:
      return assertNever(shape);
  }
}

const optionsOf = (shape: AnswerShape): readonly string[] =>
  'options' in shape ? shape.options.map(({ label }) => label) : [];

/** The options with the numbers by which they are typed in: "1 Yes". */
const numberedOptions = (shape: AnswerShape): readonly string[] =>
  optionsOf(shape).map((label, at) => `${at + 1} ${label}`);

/** Whether a question is answered by ticking one of a few steps, so that it can share a table. */
const isTicked = ({ question: { shape } }: Numbered): boolean =>
  (shape.kind === 'scale' || shape.kind === 'choice') && shape.options.length <= WIDEST;

const stepsOf = ({ question }: Numbered): string => JSON.stringify(optionsOf(question.shape));

/** More steps than these do not fit beside a question. */
const WIDEST = 5;

/** Cuts a list where two neighbours do not belong together. */
function runsOf<T>(items: readonly T[], belongs: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && belongs(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
