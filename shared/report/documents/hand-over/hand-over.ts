import { withoutSealed } from '../../../diagnosis/sealed';
import { SIDES } from '../../../side';
import { type IsoDate, onDay, type Timestamp } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Stage } from '../../../workshop/stage';
import type { CoveredReport, Notice } from '../../model';
import { longDate, orElse, words } from '../../words';
import { agendaSection, peopleSection, standsSection } from './hand-over-day';
import { decisionsSection, gapsSection, parkedSection, questionsSection } from './hand-over-findings';
import { scriptSection } from './hand-over-script';
import { handOverWords } from './hand-over-words';

/** What a stage is called, what to say at it, and when it is done: the words of the interface. */
export type StageScript = Readonly<
  Record<Stage, { readonly name: string; readonly say: string; readonly done: string }>
>;

/** What the sheet is made for: the moment, the words of the stages, and whether the private notes go along. */
export interface HandOverOptions {
  readonly now: Timestamp;
  readonly today: IsoDate;
  readonly script: StageScript;
  readonly withNotes: boolean;
}

/**
 * Everything that another facilitator needs to go on with a workshop. Nothing that is sealed is in it, only how many sheets each side
 * has sealed; the private notes are in it only when they are asked for.
 */
export function handOverReport(whole: Workshop, options: HandOverOptions): CoveredReport {
  const workshop = withoutSealed(whole);
  const { script, now } = options;
  const builders = [
    gapsSection(workshop),
    decisionsSection(workshop),
    parkedSection(workshop),
    standsSection(workshop, script),
    agendaSection(workshop, now),
    peopleSection(workshop),
    scriptSection(workshop, options),
    questionsSection(workshop),
  ];
  const client = orElse(workshop.setup.client, words.nameless.client);
  const title = orElse(workshop.setup.title, words.nameless.title);
  return {
    lang: 'en',
    title: `${client}: ${handOverWords.kind}`,
    cover: {
      kind: handOverWords.kind,
      client,
      title,
      sides: SIDES,
      facts: [
        { label: handOverWords.cover.workshop, value: longDate(workshop.setup.date, words.cover.noStart) },
        {
          label: handOverWords.cover.minutes,
          value: handOverWords.cover.inMinutes(workshop.setup.minutesAvailable),
        },
        { label: handOverWords.cover.printed, value: longDate(onDay(options.today), '') },
      ],
      notices: noticesOf(workshop, options.withNotes),
    },
    margins: { head: client, headEnd: title, foot: handOverWords.foot },
    sections: builders.map((build, index) => build(`${index + 1}`)),
  };
}

function noticesOf({ diagnosis, sample }: Workshop, withNotes: boolean): readonly Notice[] {
  return [
    ...(diagnosis.revealedAt === null ? [{ tone: 'draft', ...handOverWords.sealed, items: [] } as const] : []),
    ...(withNotes ? [{ tone: 'draft', ...handOverWords.notes, items: [] } as const] : []),
    ...(sample ? [{ tone: 'sample', ...words.sample, items: [] } as const] : []),
  ];
}
