import { expect, test } from 'vitest';
import { setStageNote } from '../../../shared/commands/running-notes';
import { stageNote } from '../../../shared/running/stage-note';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

test('a note is kept for its stage, goes when it is emptied, and undo brings it back', () => {
  const noted = run(newWorkshop(), setStageNote('agree', 'Ask about pay'));
  expect(noted.workshop.setup.stageNotes).toEqual({ agree: 'Ask about pay' });
  const emptied = run(noted, setStageNote('diagnose', 'x'), setStageNote('diagnose', ' '));
  expect(emptied.workshop.setup.stageNotes).toEqual({ agree: 'Ask about pay' });
  expect(undone(noted).workshop).toEqual(newWorkshop());
});

test('the note of Set up is the one on the workshop, and takes the place of what was noted apart', () => {
  const start = newWorkshop();
  const both = { ...start, setup: { ...start.setup, notes: 'Client', stageNotes: { setup: 'Ada' } } };
  expect(stageNote(both.setup, 'setup')).toBe('Client\n\nAda');
  const written = run(both, setStageNote('setup', 'Both'));
  expect(written.workshop.setup).toMatchObject({ notes: 'Both', stageNotes: {} });
  expect(stageNote(written.workshop.setup, 'setup')).toBe('Both');
  expect(undone(written).workshop).toEqual(both);
});
