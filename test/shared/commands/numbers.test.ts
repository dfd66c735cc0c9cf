import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { addAgendaItem, editAgendaItem, setAgendaMinutes } from '../../../shared/commands/agenda';
import { setMinutesAvailable } from '../../../shared/commands/setup';
import { finishStep, startDayAnew, startTimer } from '../../../shared/commands/timer';
import { giveDots, setVoteBudget } from '../../../shared/commands/votes';
import type { AgendaItemId } from '../../../shared/ids';
import { Workshop } from '../../../shared/workshop/schema';
import { Q, toTheReveal } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const item = 'extra' as AgendaItemId;
const revealed = run(
  newWorkshop(),
  addAgendaItem({ id: item, stage: null, title: 'Questions', minutes: 15 }),
  ...toTheReveal(),
);

prop.prop([fc.double({ noNaN: true, min: -1e9, max: 1e9 })])(
  'whatever number a command is given, the workshop still opens',
  (number) => {
    const workshop = after(
      revealed,
      editAgendaItem(item, { minutes: number }),
      setAgendaMinutes({ [item]: number }),
      setMinutesAvailable(number),
      setVoteBudget(number),
      giveDots('sales', Q('MS4'), number),
    );
    expect(Workshop.safeParse(workshop).error).toBeUndefined();
  },
);

test('the day starts anew without a time of the trial, and undo does not bring it back', () => {
  const tried = run(revealed, startTimer({ itemId: item, lengthMs: 60_000 }, NOW), finishStep(NOW));
  expect(tried.workshop.running.begunAt).toBe(NOW);
  const anew = run(tried, startDayAnew());
  expect(anew.workshop.running).toEqual(newWorkshop().running);
  expect(undone(anew).workshop.running).toEqual(newWorkshop().running);
});
