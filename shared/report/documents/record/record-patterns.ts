import { analyseWins, type Findings } from '../../../journeys/analysis';
import type { BeforeSales } from '../../../journeys/before-sales';
import { cycleGuesses } from '../../../journeys/guesses';
import { byImpact } from '../../../journeys/register';
import { detectSignals } from '../../../journeys/signals/detect';
import { SIGNAL_KINDS } from '../../../journeys/signals/signal';
import type { Spread } from '../../../journeys/spread';
import { SIDES } from '../../../side';
import { formatDate } from '../../../time';
import { BUYING_STAGES } from '../../../workshop/schema/journeys';
import type { Workshop } from '../../../workshop/schema';
import { list } from '../../../workshop/table';
import { quietText, sectionOf, subheading, tableBlock, tableOrNone } from '../../blocks';
import type { Block, Cell, SectionBuilder } from '../../model';
import { orElse, words } from '../../words';
import { recordWords } from './record-words';

/** What the wins show together, each figure with what it rests on, and the register of disconnects. */
export function patternsSection(workshop: Workshop): SectionBuilder {
  const { heading, none, text, leftOut } = recordWords.patterns;
  const findings = analyseWins(workshop);
  const { wins, leftOut: left } = findings;
  const figures: readonly Block[] =
    wins.length === 0
      ? [quietText(none)]
      : [
          quietText(text(wins.length, leftOut(left.lost, left.followed))),
          ...durationBlocks(workshop, findings),
          ...contentBlocks(findings),
          ...stallBlocks(workshop, findings),
          ...signalBlocks(workshop),
        ];
  return sectionOf(heading, [...figures, ...registerBlocks(workshop)]);
}

/** Days over the wins in words: one win, two wins, or the median in whole days; an approximate one says so. */
export function spreadDays({ n, median, min, max, approximate, isMedianApproximate }: Spread): string {
  const { days, about } = recordWords.journeys;
  const { two } = recordWords.patterns.durations;
  const said = n === 2 && min !== max ? two(min, max) : days(Math.round(median));
  return (n === 2 ? approximate > 0 : isMedianApproximate) ? about(said) : said;
}

/** "median of 6 of 9 wins", "2 of 9 wins": below three wins nothing is called a median. */
export function spreadBasis({ n }: Spread, of: number): string {
  const { medianOf, inWins } = recordWords.patterns.durations;
  return n < 3 ? inWins(n, of) : medianOf(n, of);
}

/** What is told of silences, loops and the two teams, a sentence each; nothing where no win can show it. */
export function stallSentences({ patterns }: Pick<Workshop, 'patterns'>, findings: Findings): readonly string[] {
  const said = recordWords.patterns.stalls;
  const { wins, timed, endings, loops, beforeSales, teams, sureness } = findings;
  const quiet = wins.filter(({ silences }) => silences.length > 0).length;
  const ended = endings.map(({ kind, silences }) => `${kind ?? said.close} (${silences})`).join(', ');
  const { pieces } = beforeSales;
  return [
    ...(timed === 0 ? [] : [said.quiet(quiet, timed, patterns.thresholds.silenceDays)]),
    ...(ended === '' ? [] : [said.endings(ended)]),
    ...(loops.staged === 0
      ? []
      : [
          said.returns(loops.returns.count, loops.returns.wins, loops.staged),
          said.jumps(loops.jumps.count, loops.jumps.wins, loops.staged),
        ]),
    ...(pieces === null ? [] : [said.before(piecesWords(pieces, beforeSales), pieces.n, wins.length)]),
    ...(teams.both === 0 ? [] : [said.overlap(teams.overlapping, teams.both)]),
    ...(teams.passages.wins === 0 ? [] : [said.passages(teams.passages)]),
    ...(sureness.touchpoints === 0 ? [] : [said.sureness(sureness.documented, sureness.touchpoints)]),
  ];
}

function piecesWords({ n, median, min, max }: Spread, { seen, unnamed }: BeforeSales): string {
  const { pieces, twoPieces, unnamedPieces, twoUnnamed } = recordWords.patterns.stalls;
  if (unnamed === seen && median > 0)
    return n === 2 && min !== max ? twoUnnamed(min, max) : unnamedPieces(Math.round(median));
  return n === 2 && min !== max ? twoPieces(min, max) : pieces(Math.round(median));
}

function durationBlocks({ diagnosis }: Workshop, findings: Findings): readonly Block[] {
  const { heading, caption, columns, total, toSales, toClose, stage, none, range, guess, sheets } =
    recordWords.patterns.durations;
  const { wins, stages } = findings;
  const row = (what: string, spread: Spread | null): readonly Cell[] =>
    spread === null
      ? [{ text: what }, { text: none }, { text: '' }]
      : [
          { text: what },
          { text: spreadDays(spread) },
          {
            text: spreadBasis(spread, wins.length),
            note: spread.n < 3 ? '' : range(spread.min, spread.max),
          },
        ];
  const guesses = cycleGuesses(diagnosis);
  const guessed = SIDES.flatMap((side): readonly (readonly Cell[])[] => {
    const said = guesses[side];
    if (said === null) return [];
    return [
      [
        { text: guess[side] },
        { text: recordWords.journeys.days(Math.round(said.days)) },
        { text: sheets(said.sheets) },
      ],
    ];
  });
  return [
    subheading(heading),
    tableBlock(
      caption,
      [
        [columns.what, 7],
        [columns.days, 4],
        [columns.basis, 6],
      ],
      [
        row(total, findings.total),
        ...guessed,
        row(toSales, findings.toSales),
        row(toClose, findings.toClose),
        ...BUYING_STAGES.flatMap((each) => {
          const spread = stages[each];
          return spread === null ? [] : [row(stage(recordWords.patterns.stages[each]), spread)];
        }),
      ],
    ),
  ];
}

function contentBlocks({ content, unused, mapped }: Findings): readonly Block[] {
  const { heading, none, caption, columns, of, unused: unusedWords } = recordWords.patterns.content;
  const rows = content.map(({ name, wins, touchpoints }) => [
    { text: name },
    { text: of(wins.length, mapped) },
    { text: String(touchpoints) },
  ]);
  return [
    subheading(heading),
    tableOrNone(
      none,
      caption,
      [
        [columns.name, 10],
        [columns.wins, 3, 'end'],
        [columns.touchpoints, 3, 'end'],
      ],
      rows,
    ),
    ...(unused.length === 0 ? [] : [quietText(unusedWords(unused.join('; ')))]),
  ];
}

function stallBlocks(workshop: Workshop, findings: Findings): readonly Block[] {
  const items = stallSentences(workshop, findings);
  return items.length === 0 ? [] : [subheading(recordWords.patterns.stalls.heading), { kind: 'list', items }];
}

function signalBlocks(workshop: Workshop): readonly Block[] {
  const { heading, caption, columns, kinds, none, unseen, looked, dismissed } = recordWords.patterns.signals;
  const { signals, lookedAt } = detectSignals(workshop);
  const aside = signals.filter(({ key }) => key in workshop.patterns.dismissed).length;
  const rows = SIGNAL_KINDS.map((kind) => {
    const found = signals.filter((signal) => signal.kind === kind).length;
    const { n, of, undated } = lookedAt[kind];
    const nothing = n === 0 ? unseen : none;
    return [{ text: kinds[kind] }, { text: found === 0 ? nothing : String(found) }, { text: looked(n, of, undated) }];
  });
  return [
    subheading(heading),
    tableBlock(
      caption,
      [
        [columns.rule, 7],
        [columns.found, 2.4, 'end'],
        [columns.looked, 8],
      ],
      rows,
    ),
    ...(aside === 0 ? [] : [quietText(dismissed(aside))]),
  ];
}

function registerBlocks({ patterns }: Workshop): readonly Block[] {
  const { heading, none, caption, columns, seenIn, levels, open, weight, unrated } = recordWords.patterns.register;
  const said = list(patterns.disconnects).filter(({ text }) => text.trim() !== '');
  const rows = byImpact(said).map(({ text, side, evidence, impact, effort, owner, due, destination }) => {
    const deals = new Set(evidence.map(({ journey }) => journey)).size;
    return [
      { text, note: deals === 0 ? '' : seenIn(deals) },
      { text: words.sides[side] },
      { text: weight(impact ? levels[impact] : unrated, effort ? levels[effort] : unrated) },
      { text: orElse(owner, words.nameless.person), note: formatDate(due, '') },
      { text: destination === null ? open : recordWords.decisions.destinations[destination] },
    ];
  });
  return [
    subheading(heading),
    tableOrNone(
      none,
      caption,
      [
        [columns.text, 9],
        [columns.side, 3],
        [columns.weight, 3],
        [columns.owner, 4],
        [columns.goes, 3],
      ],
      rows,
    ),
  ];
}
