import { draftState } from '../../../agreement/versions';
import { withoutSealed } from '../../../diagnosis/sealed';
import { isWritten } from '../../../diagnosis/sheets';
import { winsOf } from '../../../journeys/wins';
import { SIDES } from '../../../side';
import { type IsoDate, onDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Stage } from '../../../workshop/stage';
import { list } from '../../../workshop/table';
import type { CoveredReport, Fact, Notice, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';
import { agreementSection } from './record-agreement';
import { answersSection } from './record-answers';
import { calibrationSection } from './record-calibration';
import { actionsSection, decisionsSection, parkedSection } from './record-decisions';
import { definitionsSection } from './record-definitions';
import { gapsSection } from './record-gaps';
import { journeysSection } from './record-journeys';
import { metricsSection } from './record-metrics';
import { patternsSection } from './record-patterns';
import { notesSection, peopleSection, skippedSections } from './record-people';
import { recordWords } from './record-words';

/** The day that stands on the record, and whether the facilitator's notes go along. */
export interface RecordOptions {
  readonly today: IsoDate;
  readonly withNotes: boolean;
}

/**
 * The whole workshop as a document. Nothing that is still sealed is in it, and notes only when they are asked for; stages that were left
 * out are named once and have no part of their own.
 */
export function recordReport(whole: Workshop, { today, withNotes }: RecordOptions): CoveredReport {
  const workshop = withoutSealed(whole);
  const client = orElse(workshop.setup.client, words.nameless.client);
  const title = orElse(workshop.setup.title, words.nameless.title);
  const ifRun = (stage: Stage, ...builders: readonly SectionBuilder[]): readonly SectionBuilder[] =>
    workshop.skipped.includes(stage) ? [] : builders;
  const builders = [
    peopleSection(workshop),
    ...skippedSections(workshop),
    ...ifRun('diagnose', gapsSection(workshop)),
    decisionsSection(workshop),
    actionsSection(workshop),
    parkedSection(workshop),
    ...ifRun('diagnose', answersSection(workshop, withNotes)),
    ...ifRun('patterns', patternsSection(workshop)),
    ...ifRun('journeys', journeysSection(workshop, withNotes)),
    ...ifRun('define', definitionsSection(workshop), calibrationSection(workshop, withNotes)),
    ...ifRun('measure', metricsSection(workshop, today)),
    ...ifRun('agree', agreementSection(workshop, today)),
    ...(withNotes ? [notesSection(workshop)] : []),
  ];
  return {
    lang: 'en',
    title: `${client}: ${recordWords.kind}`,
    hasContents: true,
    cover: {
      kind: recordWords.kind,
      client,
      title,
      sides: SIDES,
      facts: coverFacts(workshop, today),
      notices: noticesOf(workshop, hidesSomething(whole), withNotes),
    },
    margins: { head: client, headEnd: title, foot: recordWords.foot },
    sections: builders.map((build, index) => build(`${index + 1}`)),
  };
}

/** Whether somebody wrote something alone that nobody has revealed; never what. */
const hidesSomething = (whole: Workshop): boolean =>
  withoutSealed(whole).definitions !== whole.definitions ||
  (whole.diagnosis.revealedAt === null && list(whole.diagnosis.sheets).some(isWritten));

function coverFacts(workshop: Workshop, today: IsoDate): readonly Fact[] {
  const { cover } = recordWords;
  const { setup, journeys } = workshop;
  return [
    { label: cover.workshop, value: longDate(setup.date, words.cover.noStart) },
    { label: cover.people, value: String(setup.participants.order.length) },
    { label: cover.wins, value: String(winsOf(journeys).length) },
    { label: cover.state, value: agreementState(workshop) },
    { label: cover.printed, value: longDate(onDay(today), '') },
  ];
}

/** Whether the agreement is signed as it stands. */
export function agreementState(workshop: Workshop): string {
  const { draft, signed, changed } = recordWords.cover;
  const state = draftState(workshop);
  if (state.kind === 'never-signed') return draft;
  return state.kind === 'unchanged' ? signed(state.version.number) : changed(state.version.number);
}

function noticesOf({ sample }: Workshop, isSealed: boolean, withNotes: boolean): readonly Notice[] {
  return [
    ...(isSealed ? [{ tone: 'draft', ...recordWords.sealed, items: [] } as const] : []),
    ...(withNotes ? [{ tone: 'draft', ...recordWords.notes, items: [] } as const] : []),
    ...(sample ? [{ tone: 'sample', ...words.sample, items: [] } as const] : []),
  ];
}
