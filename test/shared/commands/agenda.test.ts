import { expect, test } from 'vitest';
import { addAgendaItem, editAgendaItem, moveAgendaItem, removeAgendaItem } from '../../../shared/commands/agenda';
import type { AgendaItemId } from '../../../shared/ids';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const extra = { id: 'extra' as AgendaItemId, stage: null, title: 'Questions', minutes: 15 };

test('a step is added at the end, edited, moved and removed', () => {
  const start = newWorkshop();
  const first = start.setup.agenda.order;
  const added = run(start, addAgendaItem(extra), editAgendaItem(extra.id, { minutes: 20 }));
  expect(added.workshop.setup.agenda.order).toEqual([...first, 'extra']);
  expect(added.workshop.setup.agenda.byId[extra.id]).toEqual({ ...extra, minutes: 20 });

  const moved = run(added, moveAgendaItem(extra.id, 0));
  expect(moved.workshop.setup.agenda.order).toEqual(['extra', ...first]);
  expect(undone(moved).workshop).toEqual(added.workshop);

  const removed = run(moved, removeAgendaItem(extra.id));
  expect(removed.workshop).toEqual(start);
  expect(undone(removed).workshop).toEqual(moved.workshop);
});

test('a step that is not there changes nothing', () => {
  const history = run(
    newWorkshop(),
    editAgendaItem(extra.id, { title: 'X' }),
    moveAgendaItem(extra.id, 1),
    removeAgendaItem(extra.id),
  );
  expect(history.seq).toBe(0);
});
