/** What can be left out of everything that leaves: client and company names, people, amounts of money, notes. */
export const REDACTIONS = ['names', 'people', 'money', 'notes'] as const;
export type Redaction = (typeof REDACTIONS)[number];

/** Why something was taken out: for one of these, or as one of the words that somebody named. */
export const REASONS = [...REDACTIONS, 'words'] as const;
export type Reason = (typeof REASONS)[number];

/** Whether a word names something that can be left out. */
export const isRedaction = (word: string): word is Redaction => REDACTIONS.some((kind) => kind === word);
