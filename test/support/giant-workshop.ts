import { addDays, type IsoDate, onDay } from '../../shared/time';
import type {
  DecisionId,
  HandoffId,
  JourneyId,
  LeadId,
  LinkId,
  ParkedId,
  ParticipantId,
  QuestionId,
  RaterId,
  TouchpointId,
} from '../../shared/ids';
import { editAgreement } from '../../shared/commands/agreement';
import { editClause } from '../../shared/commands/clauses';
import { addSigner, removeSigner } from '../../shared/commands/signers';
import { signVersion } from '../../shared/commands/sign';
import { touchpointKinds } from '../../shared/content/touchpoint-kinds';
import { newHandoff, newJourney, newTouchpoint } from '../../shared/journeys/create';
import { proposeMap } from '../../shared/shared-map/propose-map';
import { whatWinsShow } from '../../shared/shared-map/what-wins-show';
import { SIDES, type Side } from '../../shared/side';
import type { Workshop } from '../../shared/workshop/schema';
import type { Definitions, SampleLead } from '../../shared/workshop/schema/definitions';
import type { Diagnosis, Question, Sheet } from '../../shared/workshop/schema/diagnosis';
import { Evidence, type Journey, type Touchpoint } from '../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../shared/workshop/table';
import { anyLongName } from './long-names';
import { sampleWorkshop } from './marked-workshop';
import { NOW } from './new-workshop';
import { after } from './run-commands';
import { signer, signing } from './signed-workshop';

/** How much the largest workshop that anybody is thought to hold has of everything. */
export const GIANT = { journeys: 12, touchpoints: 60, answers: 300, leads: 60, versions: 5 } as const;

/**
 * A workshop as large as they come: the sample, grown to twelve journeys of sixty touchpoints, 300 answers, 60 rated leads and five
 * signed versions, with names of 200 characters in Latin, Cyrillic, Arabic, Chinese, Japanese and Korean.
 */
export function giantWorkshop(): Workshop {
  const sample = sampleWorkshop();
  const journeys = tableOf<JourneyId, Journey>(numbers(GIANT.journeys).map(giantJourney));
  const grown: Workshop = {
    ...sample,
    sample: false,
    setup: { ...sample.setup, client: anyLongName(0), title: anyLongName(1), participants: tableOf(people()) },
    diagnosis: giantDiagnosis(sample.diagnosis),
    journeys,
    patterns: {
      ...sample.patterns,
      disconnects: tableOf(
        list(sample.patterns.disconnects).map((disconnect) => ({
          ...disconnect,
          owner: anyLongName(2),
          evidence: list(journeys).map(({ id }) => ({ journey: id, touchpoint: null })),
        })),
      ),
    },
    definitions: giantDefinitions(sample.definitions),
  };
  let parts = 0;
  return signFiveTimes({ ...grown, sharedMap: proposeMap(whatWinsShow(grown), () => `map-${(parts += 1)}`) });
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function people() {
  const sides = ['marketing', 'sales', 'leader', 'facilitator'] as const;
  return numbers(24).map((index) => ({
    id: `person-${index}` as ParticipantId,
    name: anyLongName(index),
    role: anyLongName(index + 3),
    side: sides[index % sides.length] ?? 'leader',
  }));
}

function giantJourney(index: number): Journey {
  const start = addDays('2024-01-08' as IsoDate, index * 19);
  const id = (kind: string, place: number) => `${kind}-${index}-${place}`;
  return {
    ...newJourney(`giant-${index}` as JourneyId),
    client: anyLongName(index),
    size: '1,200 people',
    source: anyLongName(index + 1),
    value: { minor: 3_000_000 + index * 150_000, currency: 'USD' },
    outcome: index === 11 ? 'lost' : 'won',
    closedOn: onDay(addDays(start, 400)),
    owners: anyLongName(index + 2),
    notes: anyLongName(index + 4),
    touchpoints: tableOf(numbers(GIANT.touchpoints).map((place) => giantTouchpoint(index, place, start))),
    links: tableOf(
      numbers(GIANT.touchpoints - 1)
        .filter((place) => place % 4 === 0)
        .map((place) => ({
          id: id('link', place) as LinkId,
          from: id('moment', place) as TouchpointId,
          to: id('moment', place + 1) as TouchpointId,
        })),
    ),
    handoffs: tableOf(
      [120, 260].map((day, place) => ({
        ...newHandoff(id('handoff', place) as HandoffId, onDay(addDays(start, day))),
        trigger: anyLongName(place),
        dataPassed: 'Name, firm, what was asked',
        owner: anyLongName(place + 1),
      })),
    ),
  };
}

function giantTouchpoint(journey: number, place: number, start: IsoDate): Touchpoint {
  const kind = touchpointKinds[(place * 7 + journey) % touchpointKinds.length] ?? touchpointKinds[0];
  return {
    ...newTouchpoint(`moment-${journey}-${place}` as TouchpointId, {
      lane: kind?.lane ?? 'buyer',
      kind: kind?.id ?? 'other',
      title: place % 5 === 0 ? anyLongName(place) : `${kind?.label ?? 'Moment'} ${place + 1}`,
      date: onDay(addDays(start, Math.floor((place * 400) / GIANT.touchpoints))),
      channel: kind?.channel ?? '',
    }),
    content: place % 3 === 0 ? `Piece ${(place + journey) % 12}` : '',
    heard: place % 9 === 0 ? anyLongName(place + 1) : '',
    important: place % 11 === 0,
    evidence: Evidence.options[place % Evidence.options.length] ?? 'remembered',
    otherVersion: place % 13 === 0 ? anyLongName(place + 2) : '',
  };
}

/** The sample's own answers, and questions of the room's own that both sides answered at length, up to 300. */
function giantDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const answered = list(diagnosis.sheets).reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  const own = numbers((GIANT.answers - answered) / 2).map(ownQuestion);
  const said = (side: Side) =>
    Object.fromEntries(own.map(({ id }, index) => [id, longAnswer(index + SIDES.indexOf(side))])) as Sheet['answers'];
  return {
    ...diagnosis,
    questions: tableOf([...list(diagnosis.questions), ...own]),
    sheets: tableOf(
      list(diagnosis.sheets).map((sheet, index) =>
        index < 2 ? { ...sheet, answers: { ...sheet.answers, ...said(sheet.side) } } : sheet,
      ),
    ),
    gaps: {
      ...diagnosis.gaps,
      ...Object.fromEntries(
        own.map(({ id }, index) => [
          id,
          {
            rating: (['same', 'close', 'different', 'opposite'] as const)[index % 4] ?? null,
            note: index % 6 === 0 ? anyLongName(index) : '',
            priority: null,
            themeId: null,
          },
        ]),
      ),
    },
    decisions: tableOf([
      ...list(diagnosis.decisions),
      ...own.slice(0, 30).map(({ id }, index) => ({
        id: `giant-decision-${index}` as DecisionId,
        questionId: id,
        text: anyLongName(index),
        side: 'both' as const,
        owner: anyLongName(index + 1),
        due: onDay('2027-01-29' as IsoDate),
        destination: 'action' as const,
      })),
    ]),
    parkingLot: tableOf(
      numbers(20).map((index) => ({
        id: `giant-parked-${index}` as ParkedId,
        text: anyLongName(index),
        raisedAt: NOW,
        settled: index % 2 === 0,
      })),
    ),
  };
}

const ownQuestion = (index: number): Question => ({
  id: `OWN-${index}` as QuestionId,
  contentVersion: 1,
  origin: 'own',
  group: 'together',
  text: index % 7 === 0 ? anyLongName(index) : `What do we want to do better in region ${index + 1}?`,
  probe: '',
  hint: { ifTheySay: '', then: '' },
  shape: { kind: 'text' },
  evidence: null,
  leadsTo: '',
  destination: 'action',
  fix: '',
  source: '',
  hidden: false,
});

/** Every twentieth answer is longer than a page. */
const longAnswer = (index: number): Sheet['answers'][QuestionId] => ({
  text: numbers(index % 20 === 0 ? 30 : 1)
    .map((part) => anyLongName(index + part))
    .join(' '),
  evidence: '',
  value: { kind: 'text' },
});

function giantDefinitions(definitions: Definitions): Definitions {
  const raters = numbers(4).map((index) => ({
    id: `giant-rater-${index}` as RaterId,
    side: SIDES[index % 2] ?? 'marketing',
    name: anyLongName(index),
    sealedAt: NOW,
  }));
  return {
    ...definitions,
    terms: tableOf(list(definitions.terms).map((term, index) => ({ ...term, owner: anyLongName(index) }))),
    raters: tableOf(raters),
    leads: tableOf(
      numbers(GIANT.leads).map((index): SampleLead => ({
        id: `giant-lead-${index}` as LeadId,
        company: anyLongName(index),
        contact: anyLongName(index + 1),
        source: 'Webinar',
        receivedOn: onDay(addDays('2026-09-01' as IsoDate, index)),
        attributes: { Employees: String(20 + index * 7), Industry: anyLongName(index + 2) },
        votes: Object.fromEntries(
          raters.map(({ id }, place) => [
            id,
            {
              rating: (['workable', 'not-workable', 'unsure'] as const)[(index + place * (index % 3)) % 3] ?? null,
              reason: '',
              note: index % 8 === 0 ? anyLongName(index + place) : '',
            },
          ]),
        ),
      })),
    ),
  };
}

/** Each version changes a clause and the title; who signs has a name in one of the scripts. */
function signFiveTimes(workshop: Workshop): Workshop {
  const { agreement } = workshop;
  const clauses = list(agreement.clauses).filter(({ included }) => included);
  const staffed = after(
    workshop,
    ...list(agreement.signers).map(({ id }) => removeSigner(id)),
    ...numbers(8).map((index) =>
      addSigner(
        signer(`giant-signer-${index}`, SIDES[index % 2] ?? 'marketing', anyLongName(index), anyLongName(index + 2)),
      ),
    ),
    ...clauses.map(({ id }, index) => editClause(id, { owner: anyLongName(index) })),
    editAgreement({ arbiter: anyLongName(0), definitionChanger: anyLongName(1), alignmentOwner: anyLongName(2) }),
  );
  return numbers(GIANT.versions).reduce((before, index) => {
    const clause = clauses[index % clauses.length];
    return after(
      before,
      editAgreement({ title: `${anyLongName(index)}`.slice(0, 180) + ` version ${index + 1}` }),
      ...(clause ? [editClause(clause.id, { text: `${clause.text} ${anyLongName(index)}` })] : []),
      signVersion({ ...signing(`giant-v${index + 1}`), reason: anyLongName(index) }),
    );
  }, staffed);
}
