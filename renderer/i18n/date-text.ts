import { formatDate, type PartialDate } from '../../shared/time';

/** "12 Mar 2026", "Mar 2026" or the words for a date that nobody knows: as date fields write it. */
export const dateText = (date: PartialDate, unknown: string): string => formatDate(date, 'en-GB', unknown);
