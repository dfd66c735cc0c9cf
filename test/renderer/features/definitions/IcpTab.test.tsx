import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DefineStage } from '../../../../renderer/features/definitions/DefineStage';
import { toastQueue } from '../../../../renderer/ui/toast';
import { editDefinition } from '../../../../shared/commands/definitions';
import { agreeIcp, revealIcp, sealIcp, writeIcp } from '../../../../shared/commands/icp';
import type { DefinitionId } from '../../../../shared/ids';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

afterEach(() => toastQueue.clear());

const SECRET = 'zebra-4711';
const ICP = 'DF9' as DefinitionId;
const revealed = after(
  newWorkshop(),
  writeIcp('marketing', 'industries', 'Law, Tax'),
  writeIcp('sales', 'industries', 'Tax, Law'),
  writeIcp('marketing', 'size', '50 to 500 people'),
  writeIcp('sales', 'size', '80 to 500 people'),
  writeIcp('sales', 'exclusions', 'Start-ups'),
  sealIcp('marketing', NOW),
  sealIcp('sales', NOW),
  revealIcp(NOW),
);

async function opened(start = newWorkshop()) {
  const screenOf = renderStage(DefineStage, start);
  await screenOf.user.click(screen.getByRole('tab', { name: 'Ideal client' }));
  return screenOf;
}

const half = after(
  newWorkshop(),
  writeIcp('sales', 'size', SECRET),
  writeIcp('marketing', 'size', 'Fifty'),
  sealIcp('marketing', NOW),
);

test('one side’s words are on no screen but its own', async () => {
  const { user, container } = await opened(half);
  expect(screen.getByRole('region', { name: 'Sales' })).toHaveTextContent('Begun');
  expect(container.innerHTML).not.toMatch(new RegExp(`${SECRET}|Fifty`));
  await user.click(screen.getByRole('button', { name: 'Describe sales’ ideal client' }));
  expect(container.innerHTML).not.toContain(SECRET);
  await user.click(screen.getByRole('button', { name: 'I am alone with it: start' }));
  expect(screen.getByLabelText('Company size')).toHaveValue(SECRET);
  expect(container.innerHTML).not.toContain('Fifty');
});

test('once both have sealed, both are shown together', async () => {
  const { user, container } = await opened(half);
  await user.click(screen.getByRole('button', { name: 'Describe sales’ ideal client' }));
  await user.click(screen.getByRole('button', { name: 'I am alone with it: start' }));
  await user.click(screen.getByRole('button', { name: 'Seal sales’ ideal client' }));
  await user.click(screen.getByRole('button', { name: 'Seal now' }));
  expect(container.innerHTML).not.toContain(SECRET);
  await user.click(screen.getByRole('button', { name: 'Reveal both' }));
  const table = screen.getByRole('table', { name: 'Ideal client' });
  expect(within(table).getByText(SECRET)).toBeVisible();
  expect(within(table).getByText('Fifty')).toBeVisible();
});

test('every field says whether the sides agree', async () => {
  await opened(revealed);
  expect(screen.getByText('The same in 1 of 3 fields')).toBeVisible();
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
  expect(row('Industries')).toHaveTextContent('Agree');
  expect(row('Company size')).toHaveTextContent('Differ');
  expect([...row('Company size').querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['50', '80']);
  expect(row('Not our clients')).toHaveTextContent('One side only');
  expect(row('Budget needed')).toHaveTextContent('Empty');
});

test('words are taken over from a side, over others only with undo', async () => {
  const { user, workshop } = await opened(after(revealed, agreeIcp('size', 'Before')));
  await user.click(screen.getByRole('button', { name: 'Take over sales’ words: Not our clients' }));
  expect(screen.getByLabelText('Agreed: Not our clients')).toHaveValue('Start-ups');
  await user.click(screen.getByRole('button', { name: 'Take over marketing’s words: Company size' }));
  expect(workshop().definitions.icp.agreed.size).toBe('50 to 500 people');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(workshop().definitions.icp.agreed.size).toBe('Before');
});

test('the agreed fields become the text of the definition, over an earlier one with undo', async () => {
  const start = after(revealed, agreeIcp('size', '50 to 500 people'), editDefinition(ICP, { agreed: 'Before' }));
  const { user, workshop } = await opened(start);
  await user.click(screen.getByRole('button', { name: 'Use as the agreed text of “Ideal client profile (ICP)”' }));
  expect(workshop().definitions.terms.byId[ICP]?.agreed).toBe('Company size: 50 to 500 people.');
  expect(screen.getByText('This is the agreed text of “Ideal client profile (ICP)”.')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(workshop().definitions.terms.byId[ICP]?.agreed).toBe('Before');
});

test('a room without time for drafts writes it together', async () => {
  const { user, workshop } = await opened();
  await user.click(screen.getByRole('button', { name: 'Write it together, without drafts' }));
  await user.type(screen.getByLabelText('Company size'), 'Fifty');
  await user.tab();
  expect(workshop().definitions.icp.agreed.size).toBe('Fifty');
});
