import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { renderApp } from '../../support/render-app';
import { after } from '../../support/run-commands';

async function openAt(stage: string, workshop: Workshop) {
  const rendered = renderApp();
  rendered.desktop.next = { status: 'opened', name: 'a.parley.json', text: serialize(workshop) };
  await rendered.user.click(screen.getByRole('button', { name: 'Open a file' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Bring in' }));
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
  await rendered.user.click(screen.getByRole('button', { name: new RegExp(`^\\d ?${stage}`) }));
  await screen.findByRole('heading', { name: stage, level: 1 });
  return rendered;
}

test('before the reveal, what to say in Diagnose promises that nobody sees the answers', async () => {
  await openAt('Diagnose', newWorkshop());
  expect(screen.getByText(/Nobody sees it until both sides have sealed/)).toBeVisible();
});

test('after the reveal, what to say in Diagnose is about reading them', async () => {
  await openAt('Diagnose', after(newWorkshop(), ...toTheReveal()));
  expect(screen.queryByText(/Nobody sees it until both sides have sealed/)).toBeNull();
  expect(screen.getByText(/Read both answers first/)).toBeVisible();
});

test('a stage is left out and taken back in', async () => {
  const { user } = await openAt('Define', newWorkshop());
  await user.click(screen.getByRole('button', { name: 'Leave this stage out' }));
  expect(screen.queryByRole('button', { name: 'Leave this stage out' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take this stage back in' }));
  expect(screen.getByRole('button', { name: 'Leave this stage out' })).toBeVisible();
});
