import type { PartialDate } from '../time';
import type { Handoff } from '../workshop/schema/journeys';

/** A hand-off read from one line. */
export interface QuickHandoff extends Pick<Handoff, 'direction' | 'date' | 'trigger'> {
  readonly part: 'handoff';
}

/**
 * "hand-off to sales", "marketing to sales hand-off", "handover back to marketing: budget gone": what is not the direction is the trigger.
 * Without a direction it goes to sales.
 */
export function readHandoff(words: readonly string[], date: PartialDate): QuickHandoff | null {
  const [, fore = '', rest] = HANDOFF.exec(words.join(' ')) ?? [];
  return rest === undefined ? null : { part: 'handoff', date, ...takeDirection(fore, rest) };
}

function takeDirection(fore: string, rest: string): Pick<QuickHandoff, 'direction' | 'trigger'> {
  const text = (fore + unled(rest)).trim();
  const ways = /^\s/.test(rest) ? [...WAYS, SIDE_ALONE] : WAYS;
  const found = ways.map((way) => way.exec(text)).find((match) => match !== null);
  const { to, from } = found?.groups ?? {};
  const isToMarketing =
    (to ?? from ?? '').toLowerCase() === (to ? 'marketing' : 'sales') || (!found && BACK.test(text));
  return {
    direction: isToMarketing ? 'sales-to-marketing' : 'marketing-to-sales',
    trigger: capitalised(unled(found ? text.slice(found[0].length) : text.replace(BACK, '').replace(/^to /i, ''))),
  };
}

/** What stands behind a colon, a comma or a dash. */
const unled = (text: string): string => text.replace(/^[\s:,.;–-]+/, '');

const BACK = /^back\b ?/i;

const HANDOFF =
  /^((?:from )?(?:marketing|sales)(?: to | ?(?:->|→) ?)(?:marketing|sales) |(?:marketing|sales) (?=\S+(?: ?off| over)? to (?:marketing|sales)\b))?hand(?:ed)?[- ]?(?:off|over)\b(.*)$/i;

/** How a line says where the lead went: "from A to B" or "A to B", "to B" or "to B from A", "from A". */
const WAYS: readonly RegExp[] = [
  /^(?:back )?(?:from )?(?:the )?(?:marketing|sales)(?: team)?(?: to | ?(?:->|→) ?)(?:the )?(?<to>marketing|sales)(?: team)?(?![\w-])/i,
  /^(?:back )?to (?:the )?(?<to>marketing|sales)(?: team)?(?: from (?:the )?(?:marketing|sales)(?: team)?)?(?![\w-])/i,
  /^(?:back )?from (?:the )?(?<from>marketing|sales)(?: team)?(?![\w-])/i,
];

/** "hand-off sales": only right behind the word itself, behind a colon it begins the trigger. */
const SIDE_ALONE = /^(?<to>marketing|sales)(?![\w-])/i;

/** A text with its first letter as a capital. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
