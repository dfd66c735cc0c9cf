import { withoutSealed } from '../../../diagnosis/sealed';
import { SIDES } from '../../../side';
import { type IsoDate, onDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { CoveredReport, Paper, SectionBuilder } from '../../model';
import { longDate, orElse, words } from '../../words';
import { filledPage, headName, type LinesFor } from '../agreement/one-page-room';
import { commitmentsSection, openSection, shortSection } from './leader-agreed';
import { gapsSection, numbersSection, winsSection } from './leader-findings';
import type { LeaderLimits } from './leader-limits';
import { leaderWords } from './leader-words';

/**
 * One page for the leader over both sides: what was decided, where the sides were apart, what the wins and the numbers say, who promised
 * what, and what comes next. Nothing that is still sealed is in it; every figure says what it rests on.
 */
export function leaderSummary(
  whole: Workshop,
  { today, paper }: { readonly today: IsoDate; readonly paper?: Paper | undefined },
): CoveredReport {
  const workshop = withoutSealed(whole);
  const always = (section: SectionBuilder) => () => section;
  const parts = [
    always(shortSection(workshop, today)),
    gapsSection(workshop),
    winsSection(workshop),
    always(numbersSection(workshop, today)),
    commitmentsSection(workshop),
    openSection(workshop, today),
  ];
  const pageWith = (limits: LeaderLimits) => (linesFor: LinesFor) =>
    framed(
      workshop,
      today,
      parts.map((part) => part({ ...limits, linesFor })('')),
    );
  return filledPage(LIMITS.map(pageWith), pageWith(LEAST), { paper, isRedacted: whole.redacted !== undefined });
}

const LIMITS: readonly LeaderLimits[] = [
  { gaps: 5, actions: 5, wins: 4, lines: 2 },
  { gaps: 5, actions: 4, wins: 4, lines: 2 },
  { gaps: 5, actions: 3, wins: 3, lines: 2 },
  { gaps: 4, actions: 3, wins: 3, lines: 2 },
  { gaps: 4, actions: 2, wins: 3, lines: 2 },
  { gaps: 3, actions: 3, wins: 3, lines: 2 },
  { gaps: 3, actions: 2, wins: 3, lines: 2 },
  { gaps: 5, actions: 3, wins: 3, lines: 1 },
];

const LEAST: LeaderLimits = { gaps: 3, actions: 2, wins: 2, lines: 1 };

function framed({ setup, sample }: Workshop, today: IsoDate, sections: CoveredReport['sections']): CoveredReport {
  const client = orElse(setup.client, words.nameless.client);
  const title = orElse(setup.title, words.nameless.title);
  return {
    lang: 'en',
    title: `${client}: ${leaderWords.kind}`,
    isOnePage: true,
    cover: {
      kind: leaderWords.kind,
      client: headName(client),
      title: headName(title),
      sides: SIDES,
      facts: [
        { label: words.cover.workshop, value: longDate(setup.date, words.cover.noStart) },
        { label: words.cover.printed, value: longDate(onDay(today), '') },
      ],
      notices: sample ? [{ tone: 'sample', ...words.sample, items: [] }] : [],
    },
    margins: { head: client, headEnd: title, foot: leaderWords.foot },
    sections,
  };
}
