import { leadFieldLabel } from '../../../content/lead-fields';
import { allConditions, conditionProblem, isNumberTest, valuesAsked } from '../../../definitions/criteria';
import { conditionWords } from '../../../definitions/criteria-words';
import { distinctEntries } from '../../../definitions/lead-attributes';
import { usedTerms } from '../../../definitions/ladder';
import { foldEntry } from '../../../diagnosis/fold-entry';
import type { Owner } from '../../../side';
import type { Workshop } from '../../../workshop/schema';
import { BUYING_STAGES } from '../../../workshop/schema/journeys';
import type { Condition, Definition } from '../../../workshop/schema/definitions';
import { list } from '../../../workshop/table';
import { words } from '../../words';
import { csvFile, type CsvColumn, inOneCell } from './csv-file';
import { csvWords } from './csv-words';

/**
 * What the two sides agreed on as fields of a CRM, ready for whoever sets it up: the stages of the lead, the fields that a lead must bring
 * at each of them, what the criteria are decided by, the reasons for sending a lead back, and the records of the hand-off. Object and type
 * are a proposal; names, values, stages and reasons are the room's.
 */
export function crmFieldsCsv(workshop: Workshop): string {
  const terms = usedTerms(list(workshop.definitions.terms));
  return csvFile(COLUMNS, [
    ...stageFields(terms),
    ...merged(terms.flatMap((term) => askedFields(term, workshop))),
    ...merged(terms.flatMap(criteriaFields)),
    ...reasonField(terms),
    ...recordFields(workshop),
  ]);
}

/** One field; `also` holds the later stages that ask for it too. */
interface Field {
  readonly name: string;
  readonly object: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly who: string;
  readonly since: string;
  readonly also: readonly string[];
  readonly why: string;
}

const { crm } = csvWords;

const COLUMNS: readonly CsvColumn<Field>[] = [
  [crm.field, ({ name }) => name],
  [crm.object, ({ object }) => object],
  [crm.type, ({ type }) => type],
  [crm.values, ({ values }) => inOneCell(values)],
  [crm.who, ({ who }) => who],
  [crm.since, ({ since }) => since],
  [crm.also, ({ also }) => inOneCell(also)],
  [crm.why, ({ why }) => why],
];

/** The stage itself, and the day on which a lead came to each: shares and times are counted from them. */
function stageFields(terms: readonly Definition[]): readonly Field[] {
  const stages = terms.filter(({ stage }) => stage !== null);
  const [first] = stages;
  if (!first) return [];
  const status: Field = {
    name: crm.stage,
    object: crm.lead,
    type: crm.types.picklist,
    values: stages.map(({ term }) => term),
    who: words.sides.both,
    since: first.term,
    also: [],
    why: crm.stageWhy,
  };
  const reached = stages.map((term): Field => ({
    name: crm.reached(term.term),
    object: crm.lead,
    type: crm.types.date,
    values: [],
    who: whoAt(term),
    since: term.term,
    also: [],
    why: term.agreed,
  }));
  return [status, ...reached];
}

/** The fields that a definition asks for, by the library or in the room's own words. */
function askedFields(term: Definition, workshop: Workshop): readonly Field[] {
  return term.requiredFields
    .filter((field) => field.trim() !== '')
    .map((field) => {
      const shape = SHAPES.get(field) ?? { type: crm.types.text };
      return {
        name: leadFieldLabel(field),
        object: shape.object ?? crm.lead,
        type: shape.type,
        values: shape.values?.(workshop) ?? [],
        who: shape.side ? words.sides[shape.side] : whoAt(term),
        since: term.term,
        also: [],
        why: crm.asked(term.term),
      };
    });
}

/** What a lead is held against: each attribute of finished conditions, with all that is asked of it. */
function criteriaFields(term: Definition): readonly Field[] {
  const finished = allConditions(term.criteria).filter((condition) => conditionProblem(condition) === null);
  const attributes = distinctEntries(finished.map(({ attribute }) => attribute.trim()));
  return attributes.map((name) => {
    const conditions = finished.filter(({ attribute }) => foldEntry(attribute) === foldEntry(name));
    return {
      name,
      object: conditions.some(({ about }) => about === 'behavioural') ? crm.activity : crm.lead,
      type: criterionType(conditions),
      values: distinctEntries(conditions.filter(({ test }) => test === 'is').flatMap(valuesAsked)),
      who: whoAt(term),
      since: term.term,
      also: [],
      why: crm.criterion(term.term, conditions.map(conditionWords)),
    };
  });
}

function criterionType(conditions: readonly Condition[]): string {
  if (conditions.every(({ test }) => isNumberTest(test))) return crm.types.number;
  return conditions.every(({ test }) => test === 'is' || test === 'is-not') ? crm.types.picklist : crm.types.text;
}

function reasonField(terms: readonly Definition[]): readonly Field[] {
  const reasons = distinctEntries(
    terms.flatMap(({ rejections }) => rejections).filter((reason) => reason.trim() !== ''),
  );
  return reasons.length === 0
    ? []
    : [
        {
          name: crm.reasons,
          object: crm.lead,
          type: crm.types.picklist,
          values: reasons,
          who: words.sides.sales,
          since: crm.reasonsWhen,
          also: [],
          why: crm.reasonsWhy,
        },
      ];
}

/** Where each step of the hand-off leaves its trace, as the room wrote it. */
const recordFields = ({ agreement }: Workshop): readonly Field[] =>
  list(agreement.handoff)
    .filter(({ record }) => record.trim() !== '')
    .map(({ record, owner, lane, step, clock }) => ({
      name: record,
      object: '',
      type: '',
      values: [],
      who: owner.trim() || words.sides[lane],
      since: clock,
      also: [],
      why: crm.step(step),
    }));

/** A field that several definitions ask for is one field, required from the first of them on. */
function merged(fields: readonly Field[]): readonly Field[] {
  const byName = new Map<string, Field>();
  for (const field of fields) {
    const key = foldEntry(field.name);
    const known = byName.get(key);
    byName.set(
      key,
      known === undefined
        ? field
        : {
            ...known,
            values: distinctEntries([...known.values, ...field.values]),
            also: known.since === field.since ? known.also : [...new Set([...known.also, field.since])],
            why: known.why === field.why ? known.why : `${known.why} ${field.why}`,
          },
    );
  }
  return [...byName.values()];
}

/** Whoever says that a lead has come so far; while nobody is named, marketing until it is qualified, and sales from then on. */
function whoAt({ stage, owner }: Definition): string {
  if (owner.trim() !== '') return owner.trim();
  if (stage === null) return words.sides.both;
  return words.sides[stage === 'lead' || stage === 'mql' || stage === 'recycle' ? 'marketing' : 'sales'];
}

interface Shape {
  readonly type: string;
  readonly object?: string;
  readonly side?: Owner;
  readonly values?: (workshop: Workshop) => readonly string[];
}

/** What the fields of the library are in a CRM; any other is a text. */
const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    DC1: { type: crm.types.text },
    DC2: { type: crm.types.text },
    DC3: { type: crm.types.contact },
    DC4: { type: crm.types.longText },
    DC5: { type: crm.types.picklist, values: () => BUYING_STAGES.map((stage) => csvWords.touchpoints.stages[stage]) },
    DC6: { type: crm.types.picklist, values: () => Object.values(csvWords.leads.ratings) },
    DC7: { type: crm.types.picklist, values: sourcesSeen },
    DC8: { type: crm.types.history, object: crm.activity },
    DC9: { type: crm.types.longText, side: 'sales' },
    DC10: { type: crm.types.longText, side: 'sales' },
  }),
);

/** The sources that leads and deals of this workshop came from. */
function sourcesSeen({ definitions, journeys }: Workshop): readonly string[] {
  const sources = [...list(definitions.leads), ...list(journeys)].map(({ source }) => source.trim());
  return distinctEntries(sources.filter((source) => source !== ''));
}
