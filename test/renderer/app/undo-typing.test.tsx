import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { renderApp } from '../../support/render-app';

test('undo in the middle of a word takes the word out of the field as well', async () => {
  const { app, desktop, user } = renderApp();
  desktop.next = { status: 'opened', name: 'a.parley.json', text: serialize(newWorkshop()) };
  await user.click(screen.getByRole('button', { name: 'Open a file' }));
  await user.click(await screen.findByRole('button', { name: 'Bring in' }));
  const client = await screen.findByRole('textbox', { name: 'Client' });
  await user.type(client, ' and Sons');
  expect(client).toHaveValue('Alder Surveyors and Sons');
  await user.keyboard('{Control>}z{/Control}');
  expect(app.store.getState().session?.store.getState().history.workshop.setup.client).toBe('Alder Surveyors');
  expect(client).toHaveValue('Alder Surveyors');
});
