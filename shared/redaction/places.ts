/** What somebody or something is called in a redacted copy. */
export type StandIn = 'Client' | 'Company' | 'Person' | 'Contact' | 'Name';

/** A place of the document that holds a name: `field` alone, or `spoken`, as people are named in a sentence or a list. */
export interface NamePlace {
  readonly kind: 'names' | 'people';
  readonly standIn: StandIn;
  readonly holds: 'field' | 'spoken';
}

/** Every place that names a company or a person, in the order in which they are numbered. */
export const NAME_PLACES: ReadonlyMap<string, NamePlace> = new Map<string, NamePlace>([
  ['setup.client', { kind: 'names', standIn: 'Client', holds: 'field' }],
  ['journeys.*.client', company()],
  ['definitions.leads.*.company', company()],
  ['definitions.samples.*.leads.*.company', company()],
  ['setup.participants.*.name', person('field')],
  ['agreement.signers.*.name', person('field')],
  ['agreement.versions.*.signatures.*.name', person('field')],
  ['diagnosis.sheets.*.by.name', person('field')],
  ['definitions.raters.*.name', person('field')],
  ['definitions.samples.*.raters.*.name', person('field')],
  ['definitions.leads.*.contact', { kind: 'people', standIn: 'Contact', holds: 'field' }],
  ['definitions.samples.*.leads.*.contact', { kind: 'people', standIn: 'Contact', holds: 'field' }],
  ['journeys.*.owners', person('spoken')],
  ['journeys.*.handoffs.*.owner', person('spoken')],
  ['diagnosis.decisions.*.owner', person('spoken')],
  ['patterns.disconnects.*.owner', person('spoken')],
  ['definitions.terms.*.owner', person('spoken')],
  ['definitions.terms.*.changer', person('spoken')],
  ['metrics.sheet.*.owner', person('spoken')],
  ['agreement.clauses.*.owner', person('spoken')],
  ['agreement.handoff.*.owner', person('spoken')],
  ['agreement.cadences.*.who', person('spoken')],
  ['agreement.escalations.*.person', person('spoken')],
  ['agreement.alignmentOwner', person('spoken')],
  ['agreement.arbiter', person('spoken')],
  ['agreement.definitionChanger', person('spoken')],
  ['agreement.decisionRights.*.person', person('spoken')],
]);

/** Notes that somebody kept to themselves or to the room: they go as a whole. */
export const NOTE_PLACES: ReadonlySet<string> = new Set([
  'setup.notes',
  'setup.stageNotes.*',
  'journeys.*.notes',
  'diagnosis.gaps.*.note',
  'definitions.leads.*.votes.*.note',
  'definitions.samples.*.leads.*.votes.*.note',
]);

/** The mark of the client goes with its name: a picture and an address tell as much. */
export const BRAND_PLACES: ReadonlySet<string> = new Set(['setup.print.logo', 'setup.print.footer']);

const FIXED_PLACES: ReadonlySet<string> = new Set([
  'journeys.*.touchpoints.*.kind',
  'agreement.clauses.*.kind',
  'agreement.clauses.*.reasons.*.ref',
  'diagnosis.questions.*.shape.options.*.id',
  'diagnosis.sheets.*.answers.*.value.option',
  'diagnosis.sheets.*.answers.*.value.options.*',
  'diagnosis.sheets.*.predictions.*.value.option',
  'diagnosis.sheets.*.predictions.*.value.options.*',
  'diagnosis.sheets.*.answers.*.value.percent',
  'diagnosis.sheets.*.predictions.*.value.percent',
  'diagnosis.sheets.*.unread',
  'metrics.calendar.zone',
  'patterns.disconnects.*.signal',
  'patterns.dismissed',
  'agreement.clauses.*.basis',
]);

/** Whether a text is a word that the app itself wrote and goes by, such as a kind: a name that is spelled like one stays there. */
export const isFixed = (place: string, text: string): boolean => FIXED_PLACES.has(place) && /^[\w./-]*$/.test(text);

/** Keys that are made of a folded name behind three parts (see `partKey`): what replaces the name is folded as well. */
export const KEY_PLACES: ReadonlySet<string> = new Set(['sharedMap.parts.*.proposed.key', 'sharedMap.dropped.*']);

/** The columns of a lead that came from a file. */
export const ATTRIBUTE_PLACES: ReadonlySet<string> = new Set([
  'definitions.leads.*.attributes.*',
  'definitions.samples.*.leads.*.attributes.*',
]);

function company(): NamePlace {
  return { kind: 'names', standIn: 'Company', holds: 'field' };
}

function person(holds: NamePlace['holds']): NamePlace {
  return { kind: 'people', standIn: 'Person', holds };
}
