import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { TextArea } from '../../../renderer/ui/TextArea';
import { TextField } from '../../../renderer/ui/TextField';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('typing is committed', () => {
  test('after 300 ms of quiet, once', () => {
    const { commits } = show();
    type('Aut');
    wait(200);
    type('Autumn');
    wait(299);
    expect(commits).not.toHaveBeenCalled();
    wait(1);
    expect(commits.mock.calls).toEqual([['Autumn']]);
    wait(5000);
    expect(commits).toHaveBeenCalledTimes(1);
  });

  test('at least every second while nobody pauses', () => {
    const { commits } = show();
    for (let step = 1; step <= 20; step += 1) {
      type('x'.repeat(step));
      wait(100);
    }
    expect(commits.mock.calls.map(([text]) => text.length)).toEqual([10, 20]);
  });

  test('at once on leaving the field', () => {
    const { commits } = show();
    type('Autumn');
    fireEvent.blur(field());
    expect(commits.mock.calls).toEqual([['Autumn']]);
    wait(5000);
    expect(commits).toHaveBeenCalledTimes(1);
  });

  test('when the press that takes the focus away is let go, before it does anything: nothing moves from under it', () => {
    const { commits } = show();
    const done: string[] = [];
    commits.mockImplementation(() => void done.push('kept'));
    document.body.addEventListener('pointerup', () => done.push('pressed'), { once: true });
    type('Autumn');
    fireEvent.pointerDown(document.body);
    fireEvent.blur(field());
    expect(done).toEqual([]);
    fireEvent.pointerUp(document.body);
    expect(done).toEqual(['kept', 'pressed']);
  });

  test('not while something is pressed, but at least every second', () => {
    const { commits } = show();
    type('Aut');
    fireEvent.pointerDown(document.body);
    wait(500);
    expect(commits).not.toHaveBeenCalled();
    fireEvent.pointerUp(document.body);
    expect(commits.mock.calls).toEqual([['Aut']]);
    type('Autumn');
    fireEvent.pointerDown(document.body);
    wait(1000);
    expect(commits).toHaveBeenCalledTimes(2);
    fireEvent.pointerUp(document.body);
    expect(commits).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['a drag begins', () => fireEvent(document.body, new Event('pointercancel', { bubbles: true }))],
    ['the press ends in another window', () => fireEvent(window, new Event('blur'))],
    ['the next press begins', () => fireEvent.pointerDown(document.body)],
  ])('when %s', (_, letGo) => {
    const { commits } = show();
    type('Autumn');
    fireEvent.pointerDown(document.body);
    fireEvent.blur(field());
    expect(commits).not.toHaveBeenCalled();
    letGo();
    expect(commits.mock.calls).toEqual([['Autumn']]);
    fireEvent.pointerUp(document.body);
  });

  test('at once on Enter', () => {
    const { commits } = show();
    type('Autumn');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(commits.mock.calls).toEqual([['Autumn']]);
  });

  test('at once when the app asks for it', () => {
    const { commits } = show();
    type('Autumn');
    act(() => {
      window.dispatchEvent(new Event('parley:flush'));
    });
    expect(commits.mock.calls).toEqual([['Autumn']]);
  });

  test('when the field goes away', () => {
    const { commits, unmount } = show();
    type('Autumn');
    unmount();
    expect(commits.mock.calls).toEqual([['Autumn']]);
  });

  test('not at all when nothing changed in the end', () => {
    const { commits } = show('Spring');
    type('Spring!');
    type('Spring');
    fireEvent.blur(field());
    expect(commits).not.toHaveBeenCalled();
  });

  test('of a text area too, where Enter is a new line', () => {
    const commits = vi.fn();
    render(<TextArea label="Notes" value="" onCommit={commits} />);
    fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), { target: { value: 'One' } });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Notes' }), { key: 'Enter' });
    expect(commits).not.toHaveBeenCalled();
    wait(300);
    expect(commits.mock.calls).toEqual([['One']]);
  });
});

describe('a value changed from outside', () => {
  test('is shown when nobody is typing', () => {
    const { change } = show('Spring');
    change('Summer');
    expect(field()).toHaveValue('Summer');
  });

  test('is shown after a committed edit: undo reaches a focused field', () => {
    const { change } = show('Spring');
    type('Autumn');
    wait(300);
    change('Spring');
    expect(field()).toHaveValue('Spring');
  });

  test('waits while somebody types, and the typing wins', () => {
    const { change, commits } = show('Spring');
    type('Autumn');
    change('Summer');
    expect(field()).toHaveValue('Autumn');
    wait(300);
    expect(commits.mock.calls).toEqual([['Autumn']]);
    expect(field()).toHaveValue('Autumn');
  });

  test('never takes away the space that was just typed', () => {
    render(<Trimming />);
    type('Autumn ');
    wait(300);
    expect(field()).toHaveValue('Autumn ');
    fireEvent.blur(field());
    expect(field()).toHaveValue('Autumn');
  });
});

test('typing belongs to the thing that was typed into, even when the field shows another one by then', () => {
  const first = vi.fn();
  const second = vi.fn();
  const { rerender } = render(<TextField label="Title" value="First" onCommit={first} />);
  type('First, edited');
  rerender(<TextField label="Title" value="Second" onCommit={second} />);
  wait(300);
  expect(first.mock.calls).toEqual([['First, edited']]);
  expect(second).not.toHaveBeenCalled();
  expect(field()).toHaveValue('Second');
});

test('an error is said beside its field, in a place that announces it', () => {
  render(<TextField label="Title" value="" onCommit={vi.fn()} error="Give the workshop a title." />);
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription('Give the workshop a title.');
  expect(screen.getByText('Give the workshop a title.').closest('[aria-live="polite"]')).not.toBeNull();
});

test('a field with suggestions commits one that is chosen and any other text', () => {
  const commits = vi.fn();
  render(<TextField label="Title" value="" onCommit={commits} suggestions={['Head of sales', 'Head of marketing']} />);
  const box = screen.getByRole('combobox', { name: 'Title' });
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: 'Head of s' } });
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  fireEvent.keyDown(box, { key: 'Enter' });
  wait(300);
  expect(commits.mock.calls).toEqual([['Head of sales']]);
  fireEvent.change(box, { target: { value: 'Founder' } });
  fireEvent.blur(box);
  expect(commits.mock.calls.at(-1)).toEqual(['Founder']);
  expect(box).toHaveValue('Founder');
});

/** A title field over a document of one value, as the app has it. */
function show(initial = '') {
  const store = createStore(() => ({ value: initial }));
  const commits = vi.fn((value: string) => store.setState({ value }));
  function Field() {
    return <TextField label="Title" value={useStore(store).value} onCommit={commits} />;
  }
  const { unmount } = render(<Field />);
  return { commits, unmount, change: (value: string) => act(() => store.setState({ value })) };
}

/** A document that keeps titles without the spaces around them. */
function Trimming() {
  const [value, setValue] = useState('');
  return <TextField label="Title" value={value} onCommit={(text) => setValue(text.trim())} />;
}

const field = () => screen.getByRole('textbox', { name: 'Title' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
function wait(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}
