import { z } from 'zod';

/** What every id in a document may look like; keeps ids safe as file names and as object keys. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** Names that would reach into an object's prototype; never an id, never a key of a document. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Words that are no id of anything: looked up in a plain object, they find what every object inherits. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...FORBIDDEN_KEYS,
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

const id = <B extends string>() =>
  z
    .string()
    .regex(ID_PATTERN, 'is not an id')
    .refine((text) => !RESERVED_IDS.has(text), 'is a reserved word')
    .brand<B>();

export const WorkshopId = id<'WorkshopId'>();
export type WorkshopId = z.infer<typeof WorkshopId>;
export const ParticipantId = id<'ParticipantId'>();
export type ParticipantId = z.infer<typeof ParticipantId>;
export const AgendaItemId = id<'AgendaItemId'>();
export type AgendaItemId = z.infer<typeof AgendaItemId>;
export const QuestionId = id<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;
export const DecisionId = id<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;
export const JourneyId = id<'JourneyId'>();
export type JourneyId = z.infer<typeof JourneyId>;
export const TouchpointId = id<'TouchpointId'>();
export type TouchpointId = z.infer<typeof TouchpointId>;
export const LinkId = id<'LinkId'>();
export type LinkId = z.infer<typeof LinkId>;
export const HandoffId = id<'HandoffId'>();
export type HandoffId = z.infer<typeof HandoffId>;
export const DisconnectId = id<'DisconnectId'>();
export type DisconnectId = z.infer<typeof DisconnectId>;
export const DefinitionId = id<'DefinitionId'>();
export type DefinitionId = z.infer<typeof DefinitionId>;
export const LeadId = id<'LeadId'>();
export type LeadId = z.infer<typeof LeadId>;
export const MetricId = id<'MetricId'>();
export type MetricId = z.infer<typeof MetricId>;
export const ClauseId = id<'ClauseId'>();
export type ClauseId = z.infer<typeof ClauseId>;
export const HandoffStepId = id<'HandoffStepId'>();
export type HandoffStepId = z.infer<typeof HandoffStepId>;
export const CadenceId = id<'CadenceId'>();
export type CadenceId = z.infer<typeof CadenceId>;
export const EscalationId = id<'EscalationId'>();
export type EscalationId = z.infer<typeof EscalationId>;
export const SignerId = id<'SignerId'>();
export type SignerId = z.infer<typeof SignerId>;
export const VersionId = id<'VersionId'>();
export type VersionId = z.infer<typeof VersionId>;
export const ParkedId = id<'ParkedId'>();
export type ParkedId = z.infer<typeof ParkedId>;
export const SheetId = id<'SheetId'>();
export type SheetId = z.infer<typeof SheetId>;
export const ThemeId = id<'ThemeId'>();
export type ThemeId = z.infer<typeof ThemeId>;
export const MapStageId = id<'MapStageId'>();
export type MapStageId = z.infer<typeof MapStageId>;
export const MapPartId = id<'MapPartId'>();
export type MapPartId = z.infer<typeof MapPartId>;
export const CriteriaGroupId = id<'CriteriaGroupId'>();
export type CriteriaGroupId = z.infer<typeof CriteriaGroupId>;
export const ConditionId = id<'ConditionId'>();
export type ConditionId = z.infer<typeof ConditionId>;
export const RaterId = id<'RaterId'>();
export type RaterId = z.infer<typeof RaterId>;
export const SampleId = id<'SampleId'>();
export type SampleId = z.infer<typeof SampleId>;
export const ScenarioId = id<'ScenarioId'>();
export type ScenarioId = z.infer<typeof ScenarioId>;
export const CostLineId = id<'CostLineId'>();
export type CostLineId = z.infer<typeof CostLineId>;
export const DecisionRightId = id<'DecisionRightId'>();
export type DecisionRightId = z.infer<typeof DecisionRightId>;
