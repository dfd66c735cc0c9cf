import { z } from 'zod';

/** The two sides of a workshop, in the order they are shown: marketing left, sales right. */
export const SIDES = ['marketing', 'sales'] as const;
export const Side = z.enum(SIDES);
export type Side = z.infer<typeof Side>;

/** Who carries something: one side or both together. */
export const Owner = z.enum(['marketing', 'sales', 'both']);
export type Owner = z.infer<typeof Owner>;

/** The side that is not `side`. */
export const otherSide = (side: Side): Side => (side === 'marketing' ? 'sales' : 'marketing');
