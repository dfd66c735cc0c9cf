import { z } from 'zod';
import file from '../../resources/content/cost-lines.json';
import { CostLineId } from '../ids';
import { contentFile, SourceKeys, Wording } from './content-file';

/** One of the four places where misalignment costs money (S3): what it is, what is counted, and what each costs. It holds no number. */
export const CostLineContent = z.strictObject({
  id: CostLineId,
  name: Wording,
  times: Wording,
  each: Wording,
  source: SourceKeys,
});
export type CostLineContent = z.infer<typeof CostLineContent>;

/** The four, in the order of the source. */
export const costLines: readonly CostLineContent[] = contentFile(CostLineContent).parse(file).items;
