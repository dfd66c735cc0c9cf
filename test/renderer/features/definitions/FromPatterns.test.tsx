import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FromPatterns } from '../../../../renderer/features/definitions/FromPatterns';
import { NavigationContext, type Target } from '../../../../renderer/state/navigation-context';
import { addDisconnect } from '../../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const found = (id: string, destination: 'definition' | 'action') =>
  addDisconnect({
    ...newDisconnect(id as DisconnectId, { text: `Text of ${id}` }),
    owner: 'Ada',
    destination,
  });

test('the disconnects that go to a definition are listed and lead to their entries; others are not', async () => {
  const targets: Target[] = [];
  const { user, container } = renderStage(
    () => (
      <NavigationContext value={(target) => void targets.push(target)}>
        <FromPatterns />
      </NavigationContext>
    ),
    after(newWorkshop(), found('a', 'definition'), found('b', 'action')),
  );
  expect(screen.getByText('1 disconnect goes to a definition. Settle it in the terms below.')).toBeVisible();
  expect(container.querySelector('[data-ref="a"]')).toHaveTextContent('Text of aAda');
  expect(screen.queryByText('Text of b')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Text of a' }));
  expect(targets).toEqual([{ stage: 'patterns', ref: 'a' }]);
});

test('nothing is said where no disconnect goes to a definition', () => {
  const { container } = renderStage(FromPatterns, after(newWorkshop(), found('b', 'action')));
  expect(container).not.toHaveTextContent('From the patterns');
});
