import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '../../support/render-app';

async function openPalette() {
  const rendered = renderApp();
  await rendered.user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog', { name: 'Command palette' });
  return rendered;
}

describe('the command palette', () => {
  test('closes at once on Escape, even with text typed', async () => {
    const { user } = await openPalette();
    await user.keyboard('light');
    expect(screen.getByRole('searchbox')).toHaveValue('light');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('runs what is chosen', async () => {
    const { user, app } = await openPalette();
    await user.keyboard('dark{ArrowDown}{Enter}');
    expect(app.store.getState().theme).toBe('dark');
  });

  test('keeps shortcuts from acting behind it', async () => {
    const { user, app } = await openPalette();
    await user.keyboard('{Control>}/{/Control}');
    expect(app.store.getState().overlay).toBe('palette');
    await user.keyboard('{Escape}');
    await user.keyboard('{Control>}/{/Control}');
    expect(app.store.getState().overlay).toBe('shortcuts');
  });
});

test('no shortcut acts behind the dialog of a feature either', async () => {
  const { user, app } = renderApp();
  await user.click(screen.getByRole('button', { name: 'New workshop' }));
  await user.type(await screen.findByRole('textbox', { name: /^Client/ }), 'Alder{Enter}');
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
  await user.click(screen.getByRole('button', { name: 'Workshops' }));
  await user.click(await screen.findByRole('button', { name: /^More for/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rename workshop' });
  await user.keyboard('{Control>}k{/Control}');
  expect(app.store.getState().overlay).toBeNull();
  await user.keyboard('{Escape}');
  if (dialog.isConnected) await waitForElementToBeRemoved(dialog);
  await user.keyboard('{Control>}k{/Control}');
  expect(app.store.getState().overlay).toBe('palette');
});
