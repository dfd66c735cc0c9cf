import { ICP_FIELDS, type Icp, type IcpField, type IcpText } from '../workshop/schema/definitions';
import { bareWords } from './same-words';

/** How the two sides see one field of the ideal client: alike, differently, only one of them, or neither yet. */
export type IcpState = 'same' | 'differs' | 'one-side' | 'none';

/** One field with what both sides name in it, and what only one of them does. */
export interface IcpComparison {
  readonly field: IcpField;
  readonly state: IcpState;
  /** Parts that both sides name, in marketing's words. */
  readonly both: readonly string[];
  readonly marketing: readonly string[];
  readonly sales: readonly string[];
}

/**
 * Holds the two sides' ideal clients against each other, field by field. Parts are what stands between commas, semicolons and line ends; a field
 * is the same when both sides name the same parts, in any order, upper or lower case.
 */
export function compareIcp({ sides }: Pick<Icp, 'sides'>): readonly IcpComparison[] {
  return ICP_FIELDS.map((field) => {
    const [marketing, sales] = [partsOf(sides.marketing[field]), partsOf(sides.sales[field])];
    return {
      field,
      state: stateOf(marketing, sales),
      both: marketing.filter((part) => isIn(sales, part)),
      marketing: marketing.filter((part) => !isIn(sales, part)),
      sales: sales.filter((part) => !isIn(marketing, part)),
    };
  });
}

/** Whether a side has written anything about its ideal client. */
export const isIcpWritten = (text: IcpText): boolean => ICP_FIELDS.some((field) => text[field].trim() !== '');

function stateOf(marketing: readonly string[], sales: readonly string[]): IcpState {
  if (marketing.length === 0 && sales.length === 0) return 'none';
  if (marketing.length === 0 || sales.length === 0) return 'one-side';
  const isSame = marketing.every((part) => isIn(sales, part)) && sales.every((part) => isIn(marketing, part));
  return isSame ? 'same' : 'differs';
}

/** A comma between digits belongs to a number: "30,000". */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;\n•]|,(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => bareWords(part) !== '');

const isIn = (parts: readonly string[], part: string): boolean =>
  parts.some((other) => bareWords(other) === bareWords(part));
