import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { takeTables } from '../../../renderer/desktop/dropped-files';
import { toastQueue } from '../../../renderer/ui/toast';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { renderApp } from '../../support/render-app';

function drag(kind: 'dragOver' | 'drop', types: readonly string[], files: readonly File[] = []) {
  const items = files.map(({ type }) => ({ kind: 'file', type }));
  const dataTransfer = { types, files, items, dropEffect: 'none' };
  const event = createEvent[kind](document.body, { dataTransfer });
  fireEvent(document.body, event);
  return { isPrevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

const json = (name: string, text = serialize(newWorkshop())): File =>
  new File([text], name, { type: 'application/json' });
const table = new File(['a,b'], 'deals.csv', { type: 'text/csv' });

afterEach(() => {
  cleanup();
  toastQueue.visibleToasts.forEach(({ key }) => toastQueue.close(key));
});

test('a workshop file says that it may be dropped, and is asked about before it comes in', async () => {
  renderApp();
  expect(drag('dragOver', ['Files'], [json('a.parley.json')])).toEqual({ isPrevented: true, effect: 'copy' });
  expect(screen.getByText('Drop to bring in')).toBeVisible();
  expect(drag('drop', ['Files'], [json('a.parley.json')]).isPrevented).toBe(true);
  expect(await screen.findByRole('dialog', { name: 'Bring in this workshop' })).toBeVisible();
  expect(screen.queryByText('Drop to bring in')).toBeNull();
});

test('another file never replaces the app, and a sentence names it', async () => {
  renderApp();
  expect(drag('drop', ['Files'], [table]).isPrevented).toBe(true);
  expect(await screen.findByText(/^Nothing was opened from “deals.csv”: it is no file of Parley/)).toBeVisible();
});

test('several that are none of ours are named in one sentence, and a workshop among them comes in', async () => {
  renderApp();
  const others = ['a.csv', 'b.png', `minutes-of-${'the-'.repeat(20)}long-and-last-day.docx`].map(
    (name) => new File(['x'], name),
  );
  drag('drop', ['Files'], [...others, json('a.parley.json')]);
  expect(
    await screen.findByText(
      /^Nothing was opened from “a.csv”, “b.png” and “minutes-of-the-the-the-the-t…ng-and-last-day\.docx”: they are no files/,
    ),
  ).toBeVisible();
  expect(await screen.findByRole('dialog', { name: 'Bring in this workshop' })).toBeVisible();
});

test('several come one after the other', async () => {
  const { user, app } = renderApp();
  const two = ['one', 'two'].map((client, index) =>
    json(`${client}.json`, serialize({ ...newWorkshop({ client }), id: `w${index}` as never })),
  );
  drag('drop', ['Files'], two);
  for (const file of two) {
    expect(await screen.findByText(file.name)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring in' }));
  }
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
  expect(app.store.getState().heads).toHaveLength(2);
});

test('a table is left to the place that takes tables, a workshop file is not', async () => {
  renderApp();
  const release = takeTables();
  expect(drag('dragOver', ['Files'], [table]).effect).toBe('none');
  drag('drop', ['Files'], [table]);
  expect(screen.queryByText(/no file of Parley/)).toBeNull();
  drag('drop', ['Files'], [json('a.parley.json')]);
  expect(await screen.findByRole('dialog')).toBeVisible();
  release();
});

test('nothing is taken while a dialog asks something', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', { name: 'New workshop' }));
  await screen.findByRole('dialog', { name: 'New workshop' });
  expect(drag('dragOver', ['Files'], [json('a.json')])).toEqual({ isPrevented: true, effect: 'none' });
  expect(drag('drop', ['Files'], [json('a.json')]).isPrevented).toBe(true);
  expect(screen.queryByRole('dialog', { name: 'Bring in this workshop' })).toBeNull();
});

test('a text that is dragged goes where it may', () => {
  renderApp();
  expect(drag('dragOver', ['text/plain']).isPrevented).toBe(false);
  expect(drag('drop', ['text/plain']).isPrevented).toBe(false);
});

test('nothing stays behind when the app goes', () => {
  renderApp();
  cleanup();
  expect(drag('drop', ['Files'], [table]).isPrevented).toBe(false);
});
