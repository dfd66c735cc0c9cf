import type { FieldNames } from './columns';

/** The columns of a known export. */
export interface Preset {
  readonly id:
    | 'hubspot-deals'
    | 'hubspot-activities'
    | 'salesforce-opportunities'
    | 'salesforce-activities'
    | 'pipedrive-deals'
    | 'pipedrive-activities';
  readonly name: string;
  /** What a row is. */
  readonly of: 'deals' | 'activities';
  /** Names of columns that only this export has together, as `plainName` gives them. */
  readonly signs: readonly string[];
  readonly columns: FieldNames;
}

const FIRST_TOUCH = ['first touch', 'first touchpoint', 'first conversion', 'first interaction'];

/** The exports that are recognised: their English column names, without case and signs. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'hubspot-activities',
    name: 'HubSpot activities',
    of: 'activities',
    signs: ['activity type', 'activity date'],
    columns: {
      deal: ['associated deal', 'associated deals', 'deal name', 'associated company', 'company name'],
      amount: ['amount', 'deal amount'],
      closedOn: ['close date', 'deal close date'],
      outcome: ['deal stage', 'is closed won'],
      source: ['original source type', 'original source', 'deal source'],
      size: ['number of employees'],
      owner: ['deal owner'],
      date: ['activity date'],
      kind: ['activity type'],
      title: ['subject', 'activity title', 'title', 'email subject', 'call title', 'meeting name', 'meeting title'],
      channel: ['channel', 'engagement source'],
      content: ['content', 'asset', 'marketing email', 'form name'],
      actor: ['team', 'activity team', 'direction', 'call direction', 'email direction'],
      notes: ['notes', 'note body', 'call notes', 'body preview', 'body'],
    },
  },
  {
    id: 'hubspot-deals',
    name: 'HubSpot deals',
    of: 'deals',
    signs: ['deal name', 'deal stage'],
    columns: {
      deal: ['deal name'],
      size: ['number of employees', 'company size'],
      source: [
        'original source type',
        'original traffic source',
        'deal source',
        'original source',
        'lead source',
        'latest source',
        'latest traffic source',
      ],
      amount: ['amount', 'amount in company currency'],
      closedOn: ['close date', 'closed date'],
      outcome: ['deal stage', 'is closed won'],
      owner: ['deal owner'],
      notes: ['deal description', 'closed won reason', 'closed lost reason'],
      date: ['first touch date', 'create date', 'created date', 'date created'],
      title: FIRST_TOUCH,
      content: ['content downloaded', 'content', 'asset', 'campaign'],
    },
  },
  {
    id: 'salesforce-activities',
    name: 'Salesforce activities',
    of: 'activities',
    signs: ['subject', 'date', 'assigned'],
    columns: {
      deal: ['opportunity', 'opportunity name', 'related to', 'company account', 'account name'],
      amount: ['amount'],
      closedOn: ['close date'],
      outcome: ['stage'],
      source: ['lead source'],
      size: ['employees'],
      owner: ['opportunity owner'],
      date: ['date'],
      kind: ['task subtype', 'activity type', 'type', 'event type', 'activity subtype'],
      title: ['subject'],
      channel: ['channel'],
      content: ['content', 'campaign name'],
      actor: ['role', 'team', 'assigned role', 'call type'],
      notes: ['full comments', 'comments', 'description'],
    },
  },
  {
    id: 'salesforce-opportunities',
    name: 'Salesforce opportunities',
    of: 'deals',
    signs: ['opportunity name', 'stage'],
    columns: {
      deal: ['opportunity name'],
      size: ['employees', 'number of employees', 'company size'],
      source: ['lead source'],
      amount: ['amount', 'amount converted'],
      closedOn: ['close date'],
      outcome: ['stage', 'won'],
      owner: ['opportunity owner', 'owner', 'opportunity owner alias'],
      notes: ['description', 'next step'],
      date: ['first touch date', 'created date', 'create date'],
      title: [...FIRST_TOUCH, 'primary campaign source'],
      content: ['content downloaded', 'content', 'campaign name'],
    },
  },
  {
    id: 'pipedrive-activities',
    name: 'Pipedrive activities',
    of: 'activities',
    signs: ['activity subject', 'activity due date'],
    columns: {
      deal: ['activity deal', 'deal title', 'activity organization', 'organization name'],
      amount: ['deal value'],
      closedOn: ['deal closed on', 'deal won time', 'deal lost time'],
      outcome: ['deal status'],
      source: ['deal source channel', 'deal source', 'deal label'],
      size: ['organization number of employees', 'organization size'],
      owner: ['deal owner'],
      date: ['activity due date'],
      kind: ['activity type'],
      title: ['activity subject'],
      channel: ['activity channel'],
      content: ['activity content'],
      actor: ['activity team'],
      notes: ['activity note', 'activity public description'],
    },
  },
  {
    id: 'pipedrive-deals',
    name: 'Pipedrive deals',
    of: 'deals',
    signs: ['deal title', 'deal status'],
    columns: {
      deal: ['deal title'],
      size: ['organization number of employees', 'organization size'],
      source: ['deal source channel', 'deal source', 'deal label'],
      amount: ['deal value'],
      closedOn: ['deal closed on', 'deal won time', 'deal lost time'],
      outcome: ['deal status'],
      owner: ['deal owner'],
      notes: ['deal lost reason'],
      date: ['deal first touch date', 'first touch date', 'deal deal created', 'deal created'],
      title: ['deal first touch', ...FIRST_TOUCH],
      content: ['deal content downloaded', 'content downloaded', 'deal content'],
    },
  },
];

/** What such columns are usually called elsewhere, the surest name first. */
export const GENERAL_NAMES: FieldNames = {
  deal: [
    'deal name',
    'deal',
    'deal title',
    'opportunity name',
    'opportunity',
    'win',
    'client',
    'client name',
    'customer',
    'customer name',
    'account name',
    'account',
    'company name',
    'company',
    'organization',
    'organization name',
    'organisation',
  ],
  size: ['size', 'company size', 'client size', 'number of employees', 'employees', 'headcount'],
  source: ['source', 'lead source', 'deal source', 'original source', 'channel of origin'],
  amount: ['amount', 'value', 'deal value', 'deal amount', 'deal size', 'revenue', 'contract value', 'acv', 'arr'],
  closedOn: [
    'close date',
    'closed date',
    'closed on',
    'closed',
    'won on',
    'won date',
    'date won',
    'won time',
    'signed on',
    'signature date',
    'close',
  ],
  outcome: ['outcome', 'stage', 'deal stage', 'status', 'deal status', 'result', 'won'],
  owner: ['deal owner', 'owner', 'owners', 'account owner', 'sales rep', 'assigned to', 'assigned to user', 'assigned'],
  date: [
    'date',
    'touchpoint date',
    'activity date',
    'event date',
    'first touch date',
    'first contact',
    'happened on',
    'due date',
    'start date',
    'timestamp',
    'time',
  ],
  kind: ['kind', 'touchpoint type', 'touchpoint', 'activity type', 'event type', 'type', 'activity'],
  title: [
    'title',
    'subject',
    'what happened',
    'event',
    'activity name',
    'first touch',
    'first touchpoint',
    'description',
    'name',
  ],
  channel: ['channel', 'medium'],
  content: [
    'content',
    'content used',
    'content downloaded',
    'asset',
    'content name',
    'piece of content',
    'campaign',
    'campaign name',
  ],
  actor: ['lane', 'actor', 'team', 'side', 'who', 'department'],
  notes: ['notes', 'note', 'comments', 'comment', 'heard', 'objection', 'question'],
};
