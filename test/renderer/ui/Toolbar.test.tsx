import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { IconButton } from '../../../renderer/ui/IconButton';
import { Switch } from '../../../renderer/ui/Switch';
import { Toolbar } from '../../../renderer/ui/Toolbar';

const nothing = () => undefined;
/** A browser goes on from where the focus is once the key was heard; the simulated one goes on from where it was before. */
async function tabOn({ shift = false } = {}): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Tab', shiftKey: shift });
  await userEvent.tab({ shift });
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('a toolbar', () => {
  beforeEach(() => {
    render(
      <>
        <button type="button">Before</button>
        <Toolbar label="Tools">
          <IconButton label="Cut" icon="c" onPress={nothing} />
          <IconButton label="Gone" icon="g" onPress={nothing} isDisabled />
          <Switch isSelected onChange={nothing}>
            Grid
          </Switch>
          <IconButton label="Paste" icon="p" onPress={nothing} />
        </Toolbar>
        <button type="button">After</button>
      </>,
    );
  });

  test('is one stop of Tab, there and back', async () => {
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe('Cut');
    await tabOn();
    expect(focused()).toBe('After');
    await tabOn({ shift: true });
    expect(focused()).toBe('Cut');
    await tabOn({ shift: true });
    expect(focused()).toBe('Before');
  });

  test('is gone through by arrow keys, and remembers where that ended', async () => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    expect(screen.getByRole('switch', { name: 'Grid' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Paste');
    await userEvent.keyboard('{ArrowLeft}');
    await tabOn();
    expect(focused()).toBe('After');
    await tabOn({ shift: true });
    expect(screen.getByRole('switch', { name: 'Grid' })).toHaveFocus();
  });

  test('a press of the mouse focuses what it hits', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Cut' }));
    await userEvent.click(screen.getByText('After'));
    await userEvent.click(screen.getByRole('button', { name: 'Paste' }));
    expect(focused()).toBe('Paste');
  });
});
