import type { Stage } from '../workshop/stage';
import type { Command } from './command';

/** Keeps what the facilitator wants to remember at a stage; an empty note is none. A run of edits is one step. */
export const setStageNote = (stage: Stage, text: string): Command => ({
  label: 'notes.edit',
  group: `notes:${stage}`,
  apply({ setup }) {
    if (text.trim() === '') delete setup.stageNotes[stage];
    else setup.stageNotes[stage] = text;
  },
});
