import type { IsoDate, Timestamp } from './time';

/** Where the time comes from; passed in, so that rules stay pure and tests can hold it still. */
export interface Clock {
  now(): Timestamp;
  /** Today on the wall calendar of this laptop. */
  today(): IsoDate;
}
