import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DesktopProvider } from '../../../../renderer/desktop/desktop-context';
import { PrintSlipsButton } from '../../../../renderer/features/diagnosis/slips/PrintSlipsButton';
import { addParticipant } from '../../../../shared/commands/participants';
import type { ParticipantId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import { says, sealSide } from '../../../support/diagnosis';
import { newWorkshop } from '../../../support/new-workshop';
import { fakeDesktop } from '../../../support/render-app';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const person = (id: string, side: 'marketing' | 'sales') =>
  addParticipant({ id: id as ParticipantId, name: id, role: '', side });

function show(workshop: Workshop = newWorkshop()) {
  const desktop = fakeDesktop();
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <PrintSlipsButton />
    </DesktopProvider>
  );
  const { user } = renderStage(Stage, workshop);
  const slips = () => desktop.saved.get('spring-alignment-answer-slips.pdf') ?? '';
  return { user, slips };
}

test('prints one slip for everybody of the larger side, and nothing of an answer', async () => {
  const { user, slips } = show(
    after(newWorkshop(), person('a', 'sales'), person('b', 'sales'), says('sales', 'MS4', 'zebra-4711')),
  );
  await user.click(screen.getByRole('button', { name: 'Print answer slips' }));
  expect(screen.getByRole('textbox', { name: 'Slips for each side' })).toHaveValue('2');
  await user.click(screen.getByRole('button', { name: 'Make the PDF' }));
  await waitFor(() => expect(slips()).toContain('Sales · slip 2 of 2'));
  expect(slips()).toContain('Marketing · slip 2 of 2');
  expect(slips()).not.toContain('zebra');
});

test('offers the side that still answers once the other has sealed', async () => {
  const { user } = show(after(newWorkshop(), says('marketing', 'MS4', 'zebra-4711'), sealSide('marketing')));
  await user.click(screen.getByRole('button', { name: 'Print answer slips' }));
  expect(screen.getByRole('radio', { name: 'Sales' })).toBeChecked();
});

test('prints for one side, as many as are asked for, on letter paper', async () => {
  const { user, slips } = show();
  await user.click(screen.getByRole('button', { name: 'Print answer slips' }));
  await user.click(screen.getByRole('radio', { name: 'Sales' }));
  await user.click(screen.getByRole('radio', { name: 'US Letter' }));
  const copies = screen.getByRole('textbox', { name: 'Slips for each side' });
  await user.clear(copies);
  await user.type(copies, '3{Tab}');
  await user.click(screen.getByRole('button', { name: 'Make the PDF' }));
  await waitFor(() => expect(slips()).toContain('Sales · slip 3 of 3'));
  expect(slips()).not.toContain('Marketing · slip');
  expect(slips()).toContain('size: letter');
});
