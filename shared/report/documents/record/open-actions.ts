import { compareText } from '../../../compare-text';
import { goingTo } from '../../../journeys/register';
import type { Owner } from '../../../side';
import { type PartialDate, representativeDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import { list } from '../../../workshop/table';

/** Something that somebody took away from the room to do. */
export interface OpenAction {
  readonly text: string;
  readonly side: Owner;
  readonly owner: string;
  readonly due: PartialDate;
}

/** The decisions and disconnects that became actions, the earliest date first and those without one last. */
export function openActions({ diagnosis, patterns }: Pick<Workshop, 'diagnosis' | 'patterns'>): readonly OpenAction[] {
  const decided = list(diagnosis.decisions).filter(
    ({ destination, text }) => destination === 'action' && text.trim() !== '',
  );
  const actions = [...decided, ...goingTo(list(patterns.disconnects), 'action')];
  return actions
    .map(({ text, side, owner, due }) => ({ text: text.trim(), side, owner, due }))
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
}

/** What has no date comes after everything that has one. */
const dayOf = ({ due }: OpenAction): string => representativeDay(due) ?? '9999';
