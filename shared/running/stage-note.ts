import type { Setup } from '../workshop/schema/setup';
import type { Stage } from '../workshop/stage';

/** The private note of a stage. That of Set up is the facilitator's note on the workshop, with what was noted for the stage apart below it. */
export function stageNote({ notes, stageNotes }: Pick<Setup, 'notes' | 'stageNotes'>, stage: Stage): string {
  const note = stageNotes[stage] ?? '';
  return stage === 'setup' ? [notes, note].filter((text) => text.trim() !== '').join('\n\n') : note;
}
