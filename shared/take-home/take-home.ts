import type { DocumentChoice } from '../agreement/versions';
import { assertNever } from '../invariant';
import type { Redaction } from '../redaction/kinds';
import { redact } from '../redaction/redact';
import { cadenceCalendar, datedCadences } from '../report/formats/calendar/cadence-calendar';
import { actionsCsv } from '../report/formats/csv/csv-actions';
import { crmFieldsCsv } from '../report/formats/csv/csv-crm-fields';
import { leadsCsv } from '../report/formats/csv/csv-leads';
import { metricsCsv } from '../report/formats/csv/csv-metrics';
import { touchpointsCsv } from '../report/formats/csv/csv-touchpoints';
import { calendarFileName, fileName, slaFileName, workshopFileName } from '../report/file-name';
import { journeySheets } from '../report/sheets/journey-sheets';
import { leaderSummary } from '../report/documents/leader/leader-summary';
import { mapPictures } from '../report/maps/map-pictures';
import { mapsReport } from '../report/maps/maps-report';
import { reportMarkdown } from '../report/formats/markdown';
import type { Report } from '../report/model';
import { onePageReport } from '../report/documents/agreement/one-page';
import { preWorkReport } from '../report/sheets/pre-work';
import { ratingSheets } from '../report/sheets/rating-sheets';
import { recordReport } from '../report/documents/record/record';
import { slaReport } from '../report/documents/agreement/sla-report';
import { slipsReport } from '../report/sheets/slips';
import { SIDES } from '../side';
import type { IsoDate, Timestamp } from '../time';
import type { Workshop } from '../workshop/schema';
import { serialize } from '../workshop/serialize';
import { list } from '../workshop/table';
import { documentsIn } from './agreement-documents';
import { framing, type Leaving } from './framing';
import type { TakeHomeItem } from './items';

/** What of a workshop is taken home, and how. */
export interface TakeHomeChoice extends Leaving {
  /** Signed versions, the draft, or both; a version that a redaction leaves no text of counts as the draft. */
  readonly documents: readonly DocumentChoice[];
  /** Whether the facilitator's notes stand in the record. */
  readonly withNotes: boolean;
}

/** When and where it is taken home. */
export interface TakeHomeMoment {
  readonly today: IsoDate;
  readonly now: Timestamp;
  /** The zone of the machine, by its name in the IANA database. */
  readonly zone: string;
}

/** One file of what is taken home; its content is made when it is asked for. */
export type TakeHomeFile = { readonly item: TakeHomeItem; readonly name: string } & (
  | { readonly kind: 'pages'; readonly make: () => Report }
  | { readonly kind: 'text'; readonly make: () => string }
  /** A Word document of this report. */
  | { readonly kind: 'docx'; readonly make: () => Report }
  /** A drawing that becomes a PNG. */
  | { readonly kind: 'pixels'; readonly make: () => string }
);

/**
 * Everything that was chosen, in the order of the items, as files. Nothing that is still sealed is in any of them, and nothing that the redaction takes
 * out. An item of which there is nothing yet gives no file.
 */
export function takeHomeFiles(
  workshop: Workshop,
  { items, ...choice }: TakeHomeChoice & { readonly items: ReadonlySet<TakeHomeItem> },
  moment: TakeHomeMoment,
): readonly TakeHomeFile[] {
  const leaving = leavingWorkshop(workshop, choice.redact, choice.leaveOut);
  return [...items].flatMap((item) => filesOf(item, leaving, choice, moment));
}

/** The workshop as it leaves: without what is sealed, and redacted as it is asked for. */
export function leavingWorkshop(
  workshop: Workshop,
  what: ReadonlySet<Redaction>,
  words: readonly string[] = [],
): Workshop {
  return redact(workshop, what, words).workshop;
}

/** The files of one item, of a workshop as it leaves. */
export function filesOf(
  item: TakeHomeItem,
  workshop: Workshop,
  choice: TakeHomeChoice,
  { today, now, zone }: TakeHomeMoment,
): readonly TakeHomeFile[] {
  const { client, title } = workshop.setup;
  const { paper, frame } = framing(workshop, choice);
  const named = (ending: string) => fileName([client], ending);
  const pages = (name: string, make: () => Report): TakeHomeFile => ({
    item,
    name,
    kind: 'pages',
    make: () => frame(make()),
  });
  const text = (name: string, make: () => string): TakeHomeFile => ({ item, name, kind: 'text', make });
  const agreements = documentsIn(workshop, choice.documents);
  const agreement = (document: DocumentChoice) => () => slaReport(workshop, { document, today, paper });
  const sla = (document: DocumentChoice) => () => frame(agreement(document)());
  switch (item) {
    case 'sla':
      return agreements.map(({ document, version }) => pages(slaFileName(client, version), agreement(document)));
    case 'one-page':
      return agreements.map(({ document, version }) =>
        pages(named(`-one-page${mark(version)}.pdf`), () => onePageReport(workshop, { document, today, paper })),
      );
    case 'summary':
      return [pages(named('-summary.pdf'), () => leaderSummary(workshop, { today, paper }))];
    case 'record':
      return [pages(named('-record.pdf'), () => recordReport(workshop, { today, withNotes: choice.withNotes }))];
    case 'map':
      return isMapped(workshop)
        ? [
            pages(named('-maps.pdf'), () => mapsReport(workshop, { today, paper })),
            ...mapPictures(workshop, { today }).flatMap(({ name, draw }): readonly TakeHomeFile[] => [
              text(name, draw),
              { item, name: name.replace(/\.svg$/, '.png'), kind: 'pixels', make: draw },
            ]),
          ]
        : [];
    case 'worksheets':
      return [
        pages(named('-answer-slips.pdf'), () => slipsReport(workshop, { sides: SIDES, copies: 1, paper })),
        pages(named('-journey-sheets.pdf'), () => journeySheets(workshop, { paper })),
        pages(named('-rating-sheets.pdf'), () => ratingSheets(workshop, { paper, copies: 1 })),
        pages(named('-pre-work.pdf'), () => preWorkReport(workshop, { today, paper })),
      ];
    case 'docx':
      return agreements.map(({ document, version }) => ({
        item,
        name: named(`-sla${mark(version)}.docx`),
        kind: 'docx',
        make: sla(document),
      }));
    case 'md':
      return agreements.map(({ document, version }) =>
        text(named(`-sla${mark(version)}.md`), () => reportMarkdown(sla(document)())),
      );
    case 'csv':
      return [
        text(named('-actions.csv'), () => actionsCsv(workshop)),
        text(named('-touchpoints.csv'), () => touchpointsCsv(workshop)),
        text(named('-leads.csv'), () => leadsCsv(workshop)),
        text(named('-metrics.csv'), () => metricsCsv(workshop)),
        text(named('-crm-fields.csv'), () => crmFieldsCsv(workshop)),
      ];
    case 'ics':
      return datedCadences(workshop.agreement).length === 0
        ? []
        : [text(calendarFileName(client), () => cadenceCalendar(workshop, { at: now, zone }))];
    case 'json':
      return [text(workshopFileName(client, title), () => serialize(workshop))];
    default:
      return assertNever(item);
  }
}

/** Whether a win or a part of the shared map is there to draw. */
const isMapped = ({ journeys, sharedMap }: Workshop): boolean =>
  list(journeys).length > 0 || list(sharedMap.parts).length > 0;

const mark = (version: number | 'draft'): string => (version === 'draft' ? '-draft' : `-v${version}`);
