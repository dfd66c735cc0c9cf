import { z } from 'zod';

/** The stages of a workshop in their default order. */
export const STAGES = ['setup', 'diagnose', 'journeys', 'patterns', 'define', 'measure', 'agree', 'sign'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;
