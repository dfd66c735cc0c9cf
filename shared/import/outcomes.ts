import { plainName } from './columns';

/** How a deal ended, as a cell says it; `open` deals are left out of an import. */
export type CellOutcome = 'won' | 'lost' | 'open';
export const CELL_OUTCOMES: readonly CellOutcome[] = ['won', 'lost', 'open'];

/** Reads an outcome, a stage or a status; null for a word that says nothing of it: a stage of somebody's own. */
export function readOutcome(text: string): CellOutcome | null {
  const words = plainName(text);
  if (WON.has(words)) return 'won';
  if (LOST.has(words)) return 'lost';
  if (OPEN.has(words)) return 'open';
  if (/(^| )(closed ?won|won)( |$)/.test(words) && !/(^| )not( |$)/.test(words)) return 'won';
  return /(^| )(closed ?lost|lost)( |$)/.test(words) ? 'lost' : null;
}

const WON = new Set([
  'won',
  'closed won',
  'closedwon',
  'win',
  'true',
  'yes',
  '1',
  'signed',
  'customer',
  'closed and won',
]);
const LOST = new Set(['lost', 'closed lost', 'closedlost', 'loss', 'no deal', 'disqualified', 'abandoned']);
const OPEN = new Set([
  '',
  'open',
  'false',
  'no',
  '0',
  'in progress',
  'prospecting',
  'qualification',
  'needs analysis',
  'value proposition',
  'id decision makers',
  'perception analysis',
  'proposal price quote',
  'negotiation review',
  'appointment scheduled',
  'appointmentscheduled',
  'qualified to buy',
  'qualifiedtobuy',
  'presentation scheduled',
  'presentationscheduled',
  'decision maker bought in',
  'decisionmakerboughtin',
  'contract sent',
  'contractsent',
  'qualified',
  'contact made',
  'demo scheduled',
  'proposal made',
  'negotiations started',
  'deleted',
]);
