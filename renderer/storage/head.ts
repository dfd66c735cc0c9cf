import type { History } from '../../shared/history/history';
import { sideState } from '../../shared/diagnosis/phase';
import type { WorkshopId } from '../../shared/ids';
import { SIDES } from '../../shared/side';
import type { PartialDate, Timestamp } from '../../shared/time';
import { list } from '../../shared/workshop/table';

/** What the library shows of a workshop without opening it. Holds nothing that anybody answered. */
export interface WorkshopHead {
  readonly id: WorkshopId;
  readonly seq: number;
  readonly title: string;
  readonly client: string;
  readonly date: PartialDate;
  readonly people: readonly string[];
  readonly sample: boolean;
  readonly archived: boolean;
  readonly wins: number;
  /** How many sides have sealed; missing in an entry that an older version of the app wrote. */
  readonly sealed?: number;
  readonly revealed: boolean;
  readonly signedVersions: number;
  readonly changedAt: Timestamp;
  readonly trashedAt: Timestamp | null;
}

/** The library entry of a history as of its newest change. */
export function headOf({ workshop, seq }: History, changedAt: Timestamp, trashedAt: Timestamp | null): WorkshopHead {
  const { setup, journeys, agreement, diagnosis } = workshop;
  return {
    id: workshop.id,
    seq,
    title: setup.title,
    client: setup.client,
    date: setup.date,
    people: list(setup.participants).map((person) => person.name),
    sample: workshop.sample,
    archived: workshop.archived,
    wins: journeys.order.length,
    sealed: SIDES.filter((side) => sideState(diagnosis, side).kind === 'sealed').length,
    revealed: diagnosis.revealedAt !== null,
    signedVersions: agreement.versions.order.length,
    changedAt,
    trashedAt,
  };
}
