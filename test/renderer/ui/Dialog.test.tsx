import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from '../../../renderer/ui/Button';
import { Dialog } from '../../../renderer/ui/Dialog';

test('a dialog is named by its title and says nothing of the page behind it', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(screen.getByRole('dialog', { name: 'Delete this workshop' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
});

test('Tab stays inside, and Escape closes and gives the focus back', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const inside = screen.getByRole('dialog');
  for (let presses = 0; presses < 5; presses += 1) {
    await userEvent.tab();
    expect(inside).toContainElement(document.activeElement as HTMLElement);
  }
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus());
});

test.each(['Close', 'Keep it'])('"%s" closes and gives the focus back', async (name) => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await userEvent.click(screen.getByRole('button', { name }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus());
});

test('a press beside the dialog closes only a dialog that says so', async () => {
  const { rerender } = render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await userEvent.click(document.body);
  expect(screen.getByRole('dialog')).toBeVisible();
  rerender(<Page closesOutside />);
  await userEvent.click(document.body);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a dialog without a shown title keeps its name', () => {
  render(
    <Dialog title="Go to" isOpen onClose={() => {}} hideTitle>
      <p>Everything</p>
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: 'Go to' })).toBeVisible();
});

function Page({ closesOutside = false }: { readonly closesOutside?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Delete</Button>
      <Dialog
        title="Delete this workshop"
        isOpen={isOpen}
        onClose={close}
        closesOutside={closesOutside}
        footer={<Button onPress={close}>Keep it</Button>}
      >
        <p>It moves out of the library.</p>
      </Dialog>
    </>
  );
}
