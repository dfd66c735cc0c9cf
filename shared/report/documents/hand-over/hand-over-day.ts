import { agreementProgress } from '../../../agreement/progress';
import { signProgress } from '../../../agreement/sign-progress';
import { definitionsProgress } from '../../../definitions/progress';
import { sideState } from '../../../diagnosis/phase';
import { diagnosisProgress } from '../../../diagnosis/progress';
import { journeysProgress, patternsProgress } from '../../../journeys/progress';
import { metricsProgress } from '../../../metrics/progress';
import { runningSteps } from '../../../running/agenda-clock';
import { clockText } from '../../../running/clock-text';
import { stageOrder } from '../../../running/stage-order';
import { SIDES } from '../../../side';
import type { Timestamp } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import { setupProgress } from '../../../workshop/setup-progress';
import type { Stage } from '../../../workshop/stage';
import { list } from '../../../workshop/table';
import type { Block, SectionBuilder } from '../../model';
import { orElse } from '../../words';
import type { StageScript } from './hand-over';
import { handOverWords } from './hand-over-words';

/** How far each stage is, and what is sealed, as counts. */
export function standsSection(workshop: Workshop, script: StageScript): SectionBuilder {
  const { heading, caption, columns, sheets, revealed, notRevealed } = handOverWords.stands;
  const { diagnosis } = workshop;
  const sealed = SIDES.map((side) => {
    const state = sideState(diagnosis, side);
    return sheets(side, state.sheets.sealed, state.sheets.open);
  });
  const table: Block = {
    kind: 'table',
    caption,
    columns: [
      { header: columns.number, align: 'start', weight: 1 },
      { header: columns.stage, align: 'start', weight: 5 },
      { header: columns.state, align: 'start', weight: 4 },
    ],
    rows: stageOrder(workshop.setup.order).map((stage, index) => [
      { text: String(index + 1) },
      { text: script[stage].name },
      { text: stateOf(workshop, stage) },
    ]),
  };
  const seals = [...sealed, diagnosis.revealedAt === null ? notRevealed : revealed].join(' · ');
  return section(heading, [table, { kind: 'paragraph', text: seals, tone: 'quiet' }]);
}

/** The agenda with what was planned and what it took. */
export function agendaSection(workshop: Workshop, now: Timestamp): SectionBuilder {
  const { heading, none, caption, columns, states, minutes, untitled } = handOverWords.agenda;
  const rows = runningSteps(workshop, now).map(({ item, state, spentMs }) => [
    { text: orElse(item.title, untitled) },
    { text: states[state] },
    { text: minutes(item.minutes) },
    { text: spentMs === 0 ? '' : clockText(spentMs) },
  ]);
  const table: Block = {
    kind: 'table',
    caption,
    columns: [
      { header: columns.step, align: 'start', weight: 7 },
      { header: columns.state, align: 'start', weight: 2 },
      { header: columns.planned, align: 'end', weight: 2 },
      { header: columns.spent, align: 'end', weight: 2 },
    ],
    rows,
  };
  return section(heading, rows.length === 0 ? [quiet(none)] : [table]);
}

/** Who is in the room, and where everybody stands. */
export function peopleSection({ setup }: Workshop): SectionBuilder {
  const { heading, none, caption, columns, sides, unnamed } = handOverWords.people;
  const rows = list(setup.participants).map(({ name, side, role }) => [
    { text: orElse(name, unnamed) },
    { text: sides[side] },
    { text: role },
  ]);
  const table: Block = {
    kind: 'table',
    caption,
    columns: [
      { header: columns.name, align: 'start', weight: 4 },
      { header: columns.side, align: 'start', weight: 3 },
      { header: columns.role, align: 'start', weight: 5 },
    ],
    rows,
  };
  return section(heading, rows.length === 0 ? [quiet(none)] : [table]);
}

function stateOf(workshop: Workshop, stage: Stage): string {
  const { leftOut, untouched, complete, partly } = handOverWords.stands;
  if (workshop.skipped.includes(stage)) return leftOut;
  const { done, of } = PROGRESS[stage](workshop);
  if (done === 0) return untouched;
  return done >= of ? complete : partly(done, of);
}

const PROGRESS: Readonly<Record<Stage, (workshop: Workshop) => { readonly done: number; readonly of: number }>> = {
  setup: setupProgress,
  diagnose: diagnosisProgress,
  journeys: journeysProgress,
  patterns: patternsProgress,
  define: definitionsProgress,
  measure: metricsProgress,
  agree: agreementProgress,
  sign: signProgress,
};

const section =
  (title: string, blocks: readonly Block[]): SectionBuilder =>
  (number) => ({ number, title, owner: null, blocks });

const quiet = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });
