import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PatternsStage } from '../../../../renderer/features/patterns/PatternsStage';
import { NavigationContext, type Target } from '../../../../renderer/state/navigation-context';
import { assembleAgreement } from '../../../../shared/commands/clauses';
import { addDisconnect, editDisconnect } from '../../../../shared/commands/disconnects';
import { addParticipant } from '../../../../shared/commands/participants';
import type { DisconnectId, ParticipantId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { Q, says, toTheReveal } from '../../../support/diagnosis';
import { alder, birch, cedar, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';
import { rateGaps } from '../../../../shared/commands/gaps';

// Whole screens of React Aria fields typed into key by key: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

const mapped = withJourneys(newWorkshop(), alder, birch, cedar);
const register = (workshop: Workshop) => list(workshop.patterns.disconnects);
const written = (id: string, fields: Partial<Omit<Disconnect, 'id'>>, workshop: Workshop = mapped): Workshop =>
  after(
    workshop,
    addDisconnect(newDisconnect(id as DisconnectId)),
    editDisconnect(id as DisconnectId, { text: `Text of ${id}`, ...fields }),
  );

/** The disconnects of a workshop on screen, with the places that were gone to. */
async function showRegister(workshop: Workshop) {
  const targets: Target[] = [];
  const Stage = () => (
    <NavigationContext value={(target) => void targets.push(target)}>
      <PatternsStage />
    </NavigationContext>
  );
  const shown = renderStage(Stage, workshop);
  await shown.user.click(screen.getByRole('tab', { name: /Disconnects/ }));
  return { ...shown, targets };
}
const texts = () =>
  screen.getAllByRole('textbox', { name: 'What gets lost, and where' }).map((field) => field.textContent);

test('a disconnect is written, weighed, given away and tied to wins', async () => {
  const ada = { id: 'p1' as ParticipantId, name: 'Ada Byron', role: '', side: 'sales' } as const;
  const { user, workshop } = await showRegister(after(mapped, addParticipant(ada)));
  await user.click(screen.getByRole('button', { name: 'Add a disconnect' }));
  await user.keyboard('Pricing comes too late');
  await user.click(screen.getByRole('radio', { name: 'Sales' }));
  await user.type(screen.getByRole('combobox', { name: 'Owner' }), 'Ada Byron{Tab}');
  await user.type(screen.getByRole('textbox', { name: 'Due' }), '12 Mar 2027{Tab}');
  const scale = (name: string) => within(screen.getByRole('radiogroup', { name }));
  await user.click(scale('Impact').getByRole('radio', { name: 'A lot' }));
  await user.click(scale('Effort').getByRole('radio', { name: 'Little' }));
  await user.click(screen.getByRole('button', { name: /Goes to/ }));
  await user.click(screen.getByRole('option', { name: 'A clause of the agreement' }));
  await user.click(screen.getByRole('button', { name: 'Choose what shows it' }));
  await user.click(screen.getByRole('checkbox', { name: 'Client birch' }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.getByText('1 of 3 wins')).toBeVisible();
  expect(screen.getByText('Becomes a clause when the agreement is put together.')).toBeVisible();
  expect(screen.getByText('1 of 1 dealt with')).toBeVisible();
  expect(register(workshop())).toMatchObject([
    {
      text: 'Pricing comes too late',
      side: 'sales',
      owner: 'Ada Byron',
      due: { precision: 'day', date: '2027-03-12' },
      impact: 3,
      effort: 1,
      destination: 'clause',
      evidence: [{ journey: 'birch', touchpoint: null }],
    },
  ]);
});

test('what shows it leads to its moment on the map, and is taken back where it was chosen', async () => {
  const evidence = [{ journey: alder.id, touchpoint: alder.touchpoints.order[0] ?? null }];
  const { user, workshop, targets } = await showRegister(written('d', { evidence }));
  await user.click(screen.getByRole('button', { name: 'Client alder: Title of a3' }));
  expect(targets).toEqual([{ stage: 'journeys', ref: 'alder/a3' }]);
  await user.click(screen.getByRole('button', { name: 'Choose what shows it' }));
  await user.click(screen.getByRole('checkbox', { name: 'Client alder' }));
  expect(register(workshop())[0]?.evidence).toEqual([]);
});

test('a deleted disconnect can be taken back', async () => {
  const { user, workshop } = await showRegister(mapped);
  await user.click(screen.getByRole('button', { name: 'Add a disconnect' }));
  await user.click(screen.getByRole('button', { name: 'Delete this disconnect' }));
  expect(register(workshop())).toEqual([]);
  expect(screen.getByRole('button', { name: 'Add a disconnect' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(register(workshop())).toHaveLength(1);
});

test('a disconnect that became a clause leads to it', async () => {
  const start = written('d', { destination: 'clause' });
  const { user, targets } = await showRegister(after(start, assembleAgreement()));
  await user.click(screen.getByRole('button', { name: 'Go to its clause' }));
  expect(targets).toEqual([{ stage: 'agree', ref: 'from-d' }]);
});

test('the most impact comes first, the least effort before more; editing moves nothing until it is asked for again', async () => {
  const start = [
    ['a', 1, 1],
    ['b', 3, 3],
    ['c', 3, 1],
    ['d', null, null],
  ].reduce(
    (workshop, [id, impact, effort]) =>
      written(String(id), { impact: impact as Disconnect['impact'], effort: effort as Disconnect['effort'] }, workshop),
    mapped,
  );
  const { user } = await showRegister(start);
  expect(texts()).toEqual(['Text of a', 'Text of b', 'Text of c', 'Text of d']);
  await user.click(screen.getByRole('radio', { name: 'Most impact first' }));
  expect(texts()).toEqual(['Text of c', 'Text of b', 'Text of a', 'Text of d']);
  const [, , third] = screen.getAllByRole('radiogroup', { name: 'Impact' });
  if (third) await user.click(within(third).getByRole('radio', { name: 'A lot' }));
  expect(texts()).toEqual(['Text of c', 'Text of b', 'Text of a', 'Text of d']);
});

test('only what is open is shown on wish; dealing with one does not take it from under the hands', async () => {
  const done = { owner: 'Ada', destination: 'action' } as const;
  const { user } = await showRegister(written('b', { owner: 'Ada' }, written('a', done)));
  await user.click(screen.getByRole('switch', { name: 'Only open' }));
  expect(texts()).toEqual(['Text of b']);
  await user.click(screen.getByRole('button', { name: /Goes to/ }));
  await user.click(screen.getByRole('option', { name: 'Parked' }));
  expect(texts()).toEqual(['Text of b']);
  await user.click(screen.getByRole('switch', { name: 'Only open' }));
  await user.click(screen.getByRole('switch', { name: 'Only open' }));
  expect(screen.getByText(/Every disconnect has an owner and goes somewhere/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(texts()).toEqual(['Text of a', 'Text of b']);
});

test('on the matrix a disconnect is chosen and placed by keyboard alone, and taken off again', async () => {
  const { user, workshop } = await showRegister(written('a', {}));
  await user.click(screen.getByRole('radio', { name: 'Impact and effort' }));
  const chip = () => screen.getByRole('button', { name: 'Both Text of a' });
  chip().focus();
  await user.keyboard('{Enter}');
  expect(chip()).toHaveAttribute('aria-pressed', 'true');
  screen.getByRole('button', { name: 'Place here: impact a lot, effort little' }).focus();
  await user.keyboard('{Enter}');
  expect(register(workshop())).toMatchObject([{ impact: 3, effort: 1 }]);
  expect(chip()).toHaveFocus();
  expect(screen.getByText('Placed: impact a lot, effort little.')).toBeVisible();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Take off the matrix' }));
  expect(register(workshop())).toMatchObject([{ impact: null, effort: null }]);
  await user.click(chip());
  await user.click(screen.getByRole('button', { name: 'Open its entry' }));
  expect(screen.getByRole('textbox', { name: 'What gets lost, and where' })).toHaveFocus();
});

test('before the reveal no answer can be cited, and nothing of the answers is on the screen', async () => {
  const sealed = after(
    mapped,
    says('marketing', 'MS4', 'Marketing said something secret'),
    says('sales', 'MS4', 'Sales said something secret'),
    rateGaps([Q('MS4')], 'opposite'),
  );
  const { user, container } = await showRegister(written('d', { answers: [Q('MS4')] }, sealed));
  await user.click(screen.getByRole('button', { name: 'Choose what shows it' }));
  expect(screen.getByText(/Once both sides are revealed/)).toBeVisible();
  const question = sealed.diagnosis.questions.byId[Q('MS4')]?.text ?? '';
  expect(question).not.toBe('');
  expect(document.body).not.toHaveTextContent(question);
  expect(document.body).not.toHaveTextContent(/secret|opposite/);
  expect(container).not.toHaveTextContent('1 question');
});

test('after the reveal gaps can be cited; they lead back to their question', async () => {
  const revealed = after(mapped, ...toTheReveal(), rateGaps([Q('MS4')], 'opposite'));
  const question = revealed.diagnosis.questions.byId[Q('MS4')]?.text ?? '';
  const { user, workshop, targets } = await showRegister(written('d', {}, revealed));
  await user.click(screen.getByRole('button', { name: 'Choose what shows it' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('checkbox', { name: `${question} · rated opposite` }));
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  expect(register(workshop())[0]?.answers).toEqual(['MS4']);
  expect(screen.getByText('1 question')).toBeVisible();
  await user.click(screen.getByRole('button', { name: question }));
  expect(targets).toEqual([{ stage: 'diagnose', ref: 'MS4' }]);
});
