import { assertNever } from '../../../shared/invariant';
import type { RoomTimer } from '../../../shared/room/scene';

/** What a timer shows at a moment: "12:05", "+1:30" once it is over. */
export interface TimerText {
  readonly time: string;
  readonly state: 'running' | 'over' | 'paused';
}

/** A running timer goes by the wall clock, so that a laptop that slept is right when it wakes. */
export function timerText(timer: RoomTimer, now: number): TimerText {
  switch (timer.state) {
    case 'running': {
      const left = timer.endsAt - now;
      return { time: minutesText(left), state: left > 0 ? 'running' : 'over' };
    }
    case 'paused':
      return { time: minutesText(timer.leftMs), state: 'paused' };
    default:
      return assertNever(timer);
  }
}

/** How long what is shown stays right: until the next whole second. */
export function untilNextSecond(endsAt: number, now: number): number {
  const rest = (endsAt - now) % 1000;
  return rest > 0 ? rest : 1000 + rest;
}

/** Seconds are full until they are over: 900,000 ms are "15:00", 1 ms is still "0:01", and then comes "+0:00". */
function minutesText(left: number): string {
  const total = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const parts = hours > 0 ? [hours, two(minutes), two(seconds)] : [minutes, two(seconds)];
  return `${left > 0 ? '' : '+'}${parts.join(':')}`;
}

const two = (figure: number): string => String(figure).padStart(2, '0');
