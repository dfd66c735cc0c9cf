import { expect, test } from 'vitest';
import { setStageNote } from '../../../shared/commands/running-notes';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

test('a note is kept for its stage, goes when it is emptied, and undo brings it back', () => {
  const noted = run(newWorkshop(), setStageNote('agree', 'Ask about pay'));
  expect(noted.workshop.setup.stageNotes).toEqual({ agree: 'Ask about pay' });
  const emptied = run(noted, setStageNote('diagnose', 'x'), setStageNote('diagnose', ' '));
  expect(emptied.workshop.setup.stageNotes).toEqual({ agree: 'Ask about pay' });
  expect(undone(noted).workshop).toEqual(newWorkshop());
});
