import type { Diagnosis, ParkedItem } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';

/** What was parked and is not settled yet, in the order it was parked; lines without words do not count. */
export const openParked = ({ parkingLot }: Pick<Diagnosis, 'parkingLot'>): readonly ParkedItem[] =>
  list(parkingLot).filter(({ settled, text }) => !settled && text.trim() !== '');
