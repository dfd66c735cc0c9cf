import { z } from 'zod';
import definitionsFile from '../../resources/content/definitions.json';
import { DefinitionId } from '../ids';
import { LadderStage } from '../workshop/schema/definitions';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A term to agree on: what to ask about it, and how an agreed text may read. */
export const DefinitionContent = z.strictObject({
  id: DefinitionId,
  term: Wording,
  /** Its place on the ladder; null for a term that is no stage. */
  stage: LadderStage.nullable(),
  used: z.boolean(),
  prompt: Wording,
  example: Wording,
  source: SourceKeys,
});
export type DefinitionContent = z.infer<typeof DefinitionContent>;

/** The terms that both sides define, from first interest to client. */
export const definitions: readonly DefinitionContent[] = contentFile(DefinitionContent).parse(definitionsFile).items;
