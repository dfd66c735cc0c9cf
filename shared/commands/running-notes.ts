import type { Stage } from '../workshop/stage';
import type { Command } from './command';

/**
 * Keeps what the facilitator wants to remember at a stage; an empty note is none. The note of Set up is the one on the workshop, and
 * takes the place of both. A run of edits is one step.
 */
export const setStageNote = (stage: Stage, text: string): Command => ({
  label: 'notes.edit',
  group: `notes:${stage}`,
  apply({ setup }) {
    if (stage === 'setup') setup.notes = text;
    if (stage === 'setup' || text.trim() === '') delete setup.stageNotes[stage];
    else setup.stageNotes[stage] = text;
  },
});
