import { expect, test } from 'vitest';
import { addParticipant } from '../../../shared/commands/participants';
import { addQuestion, editQuestion } from '../../../shared/commands/questions';
import { kitWarnings, namesIn } from '../../../shared/content/kit-warnings';
import type { ParticipantId } from '../../../shared/ids';
import { Q, sheetFor } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { ownQuestion } from '../../support/questions';
import { after } from '../../support/run-commands';

const person = (name: string) =>
  addParticipant({ id: name.replaceAll(' ', '') as ParticipantId, name, role: '', side: 'sales' });
const room = after(
  newWorkshop({ client: 'Alder Surveyors' }),
  person('Dana Whitlock'),
  person('Mark'),
  person('Will Lead'),
  person('Anna zur Linden'),
  sheetFor('s', 'marketing', { kind: 'person', name: 'Ines' }),
);

test('the bank itself never warns, whoever the client is', () => {
  expect(kitWarnings(room)).toEqual([]);
  expect(kitWarnings(newWorkshop({ client: 'Sales' }))).toEqual([]);
});

test.each([
  ['What does Alder Surveyors promise?', ['Alder Surveyors']],
  ['What does ALDER SURVEYORS promise?', ['Alder Surveyors']],
  ['What does Alder promise?', ['Alder Surveyors']],
  ['Ask Dana’s team', ['Dana Whitlock']],
  ['Whitlock, and Ines', ['Dana Whitlock', 'Ines']],
  ['Ask Mark', ['Mark']],
  ['Ask Linden', ['Anna zur Linden']],
  ['Zuversicht zur Zeit', []],
  ['What do we mark as lost?', []],
  ['Which Lead will be called?', []],
  ['Aldermen and Danann', []],
  ['Which alder grows here?', []],
])('%s', (text, names) => {
  expect(namesIn(room, text)).toEqual(names);
});

test('every part of an own or edited question is looked at', () => {
  const edits = after(
    room,
    addQuestion(ownQuestion({ hint: { ifTheySay: '', then: 'Ask Dana' } })),
    editQuestion(Q('MS1'), { probe: 'Look at the deals of Alder.' }),
    editQuestion(Q('SM2'), {
      shape: {
        kind: 'choice',
        options: [
          { id: 'a', label: 'Ines keeps it' },
          { id: 'b', label: 'Lost' },
        ],
      },
    }),
    editQuestion(Q('BT5'), { shape: { kind: 'number', unit: 'days at Alder Surveyors' } }),
    editQuestion(Q('MS2'), { text: 'Which objections come up?' }),
  );
  expect(kitWarnings(edits)).toEqual([
    { questionId: 'MS1', names: ['Alder Surveyors'] },
    { questionId: 'SM2', names: ['Ines'] },
    { questionId: 'BT5', names: ['Alder Surveyors'] },
    { questionId: 'own-1', names: ['Dana Whitlock'] },
  ]);
});
