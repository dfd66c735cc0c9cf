import { goingTo } from '../journeys/register';
import type { Diagnosis, ParkedItem } from '../workshop/schema/diagnosis';
import type { Disconnect, Patterns } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/** What was parked and is not settled yet, in the order it was parked; lines without words do not count. */
export const openParked = ({ parkingLot }: Pick<Diagnosis, 'parkingLot'>): readonly ParkedItem[] =>
  list(parkingLot).filter(({ settled, text }) => !settled && text.trim() !== '');

/** The disconnects that were parked: they stay so until they go somewhere else. */
export const parkedDisconnects = ({ disconnects }: Pick<Patterns, 'disconnects'>): readonly Disconnect[] =>
  goingTo(list(disconnects), 'parked');
