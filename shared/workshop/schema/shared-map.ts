import { z } from 'zod';
import { JourneyId, MapPartId, MapStageId } from '../../ids';
import { doc, table } from '../doc';
import { BuyingStage, Lane, MOST_DAYS } from './journeys';

/** A column of the shared map: a stage of the way from first awareness to the signed contract. */
export const MapStage = doc({
  id: MapStageId,
  /** The buying stage that it was proposed from; null when it was added by hand. */
  stage: BuyingStage.nullable(),
  name: z.string(),
  /** How many days it usually takes; null while nobody knows. */
  days: z.int().min(0).max(MOST_DAYS).nullable(),
  /** The wins that the days rest on. */
  wins: z.array(JourneyId),
  /** What the wins gave when it was proposed; null when it was added by hand. */
  proposed: doc({ name: z.string(), days: z.int().nullable() }).nullable(),
});
export type MapStage = z.infer<typeof MapStage>;

/** What stands on the shared map; triggers and definitions stand at the border where their stage begins. */
export const MapPartKind = z.enum(['touchpoint', 'content', 'trigger', 'definition', 'note']);
export type MapPartKind = z.infer<typeof MapPartKind>;

/** One thing on the shared map. */
export const MapPart = doc({
  id: MapPartId,
  kind: MapPartKind,
  stage: MapStageId,
  /** Who does it; null for what belongs to nobody alone: definitions, notes. */
  lane: Lane.nullable(),
  text: z.string(),
  /** The wins that show it. */
  wins: z.array(JourneyId),
  /** What the wins gave when it was proposed, with a key that finds it again; null when it was added by hand. */
  proposed: doc({ key: z.string(), stage: MapStageId, text: z.string() }).nullable(),
});
export type MapPart = z.infer<typeof MapPart>;

/** How clients really come to a decision: proposed from the wins, put right by the room, taken home by both teams (S3). */
export const SharedMap = doc({
  stages: table(MapStageId, MapStage),
  parts: table(MapPartId, MapPart),
  /** Keys of proposals that the room took off the map: they are not proposed again. */
  dropped: z.array(z.string()),
});
export type SharedMap = z.infer<typeof SharedMap>;
