/** Everything that can be taken home from a workshop; also the words of the command line (`--only sla,docx`). */
export const TAKE_HOME_ITEMS = [
  'sla',
  'one-page',
  'summary',
  'record',
  'map',
  'worksheets',
  'docx',
  'md',
  'csv',
  'ics',
  'json',
] as const;
export type TakeHomeItem = (typeof TAKE_HOME_ITEMS)[number];

/** Whether a word names something that can be taken home. */
export const isTakeHomeItem = (word: string): word is TakeHomeItem => TAKE_HOME_ITEMS.some((item) => item === word);
