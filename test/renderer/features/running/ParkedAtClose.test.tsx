import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ParkedAtClose } from '../../../../renderer/features/running/ParkedAtClose';
import { NavigationContext, type Target } from '../../../../renderer/state/navigation-context';
import { addDisconnect, editDisconnect } from '../../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const id = 'd1' as DisconnectId;

test('a parked disconnect comes up at the close and leads to its entry', async () => {
  const parked = after(
    newWorkshop(),
    addDisconnect({ ...newDisconnect(id, { text: 'Pricing came too late' }), destination: 'parked' }),
  );
  const targets: Target[] = [];
  const { user } = renderStage(
    () => (
      <NavigationContext value={(target) => void targets.push(target)}>
        <ParkedAtClose />
      </NavigationContext>
    ),
    parked,
  );
  await user.click(screen.getByRole('button', { name: 'Pricing came too late' }));
  expect(targets).toEqual([{ stage: 'patterns', ref: 'd1' }]);
});

test('a disconnect that goes to work is not parked', () => {
  const working = after(
    newWorkshop(),
    addDisconnect(newDisconnect(id, { text: 'Pricing came too late' })),
    editDisconnect(id, { destination: 'action' }),
  );
  renderStage(ParkedAtClose, working);
  expect(screen.queryByText('Parked during the workshop')).not.toBeInTheDocument();
});
