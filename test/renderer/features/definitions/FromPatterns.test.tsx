import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FromPatterns } from '../../../../renderer/features/definitions/FromPatterns';
import { NavigationContext, type Target } from '../../../../renderer/state/navigation-context';
import { addDecision } from '../../../../shared/commands/decisions';
import { addDisconnect } from '../../../../shared/commands/disconnects';
import type { DecisionId, DisconnectId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import { type Timestamp, UNKNOWN_DATE } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const found = (id: string, destination: 'definition' | 'action') =>
  addDisconnect({
    ...newDisconnect(id as DisconnectId, { text: `Text of ${id}` }),
    owner: 'Ada',
    destination,
  });

const decision = (id: string, destination: 'definition' | 'action') =>
  addDecision({
    id: id as DecisionId,
    questionId: null,
    text: `Text of ${id}`,
    side: 'both',
    owner: 'Bo',
    due: UNKNOWN_DATE,
    destination,
  });

/** A decision and a disconnect for the terms, and one of each for elsewhere. */
function decided(revealedAt: Timestamp | null): Workshop {
  const start = newWorkshop();
  const workshop = after(
    { ...start, diagnosis: { ...start.diagnosis, revealedAt: NOW } },
    found('a', 'definition'),
    found('b', 'action'),
    decision('c', 'definition'),
    decision('d', 'action'),
  );
  return { ...workshop, diagnosis: { ...workshop.diagnosis, revealedAt } };
}

test('what was decided about the diagnosis is not shown before its reveal', () => {
  renderStage(FromPatterns, decided(null));
  expect(screen.getByText('Text of a')).toBeVisible();
  expect(screen.queryByText('Text of c')).toBeNull();
});

test('the decisions and disconnects that go to a definition are listed and lead to their entries; others are not', async () => {
  const targets: Target[] = [];
  const { user, container } = renderStage(
    () => (
      <NavigationContext value={(target) => void targets.push(target)}>
        <FromPatterns />
      </NavigationContext>
    ),
    decided(NOW),
  );
  expect(screen.getByText('1 decision and 1 disconnect go to a definition.')).toBeVisible();
  expect(container.querySelector('[data-ref="a"]')).toHaveTextContent('Text of aDisconnect · Ada');
  expect(screen.queryByText('Text of b')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Text of a' }));
  await user.click(screen.getByRole('button', { name: 'Text of c' }));
  expect(screen.queryByText('Text of d')).not.toBeInTheDocument();
  expect(targets).toEqual([
    { stage: 'patterns', ref: 'a' },
    { stage: 'diagnose', ref: 'c' },
  ]);
});

test('nothing is said where no disconnect goes to a definition', () => {
  const { container } = renderStage(FromPatterns, after(newWorkshop(), found('b', 'action')));
  expect(container).not.toHaveTextContent('From the patterns');
});
