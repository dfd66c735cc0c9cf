import { answer } from '../../shared/commands/answers';
import type { Command } from '../../shared/commands/command';
import { reveal, seal } from '../../shared/commands/seal';
import type { QuestionId } from '../../shared/ids';
import type { Side } from '../../shared/side';
import { NOW } from './new-workshop';

/** The id of a built-in question. */
export const Q = (id: string): QuestionId => id as QuestionId;

/** What a side says to a question in its own words. */
export const says = (side: Side, id: string, text: string): Command => answer(side, Q(id), { kind: 'text', text });

/** Both sides answer one question, seal and reveal. */
export const toTheReveal = (): readonly Command[] => [
  says('marketing', 'MS4', 'A download and a call'),
  says('sales', 'MS4', 'A budget and a date'),
  seal('marketing', NOW),
  seal('sales', NOW),
  reveal(NOW),
];
