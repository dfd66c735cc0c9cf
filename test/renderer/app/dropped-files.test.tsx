import { cleanup, createEvent, fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../../support/render-app';

function drag(kind: 'dragOver' | 'drop', types: readonly string[]) {
  const dataTransfer = { types, files: [], dropEffect: 'copy' };
  const event = createEvent[kind](document.body, { dataTransfer });
  fireEvent(document.body, event);
  return { isPrevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

test('a file that is dropped where nothing takes it does not replace the app', () => {
  renderApp();
  expect(drag('dragOver', ['Files'])).toEqual({ isPrevented: true, effect: 'none' });
  expect(drag('drop', ['Files']).isPrevented).toBe(true);
});

test('a text that is dragged goes where it may', () => {
  renderApp();
  expect(drag('dragOver', ['text/plain'])).toEqual({ isPrevented: false, effect: 'copy' });
  expect(drag('drop', ['text/plain']).isPrevented).toBe(false);
});

test('nothing stays behind when the app goes', () => {
  renderApp();
  cleanup();
  expect(drag('drop', ['Files']).isPrevented).toBe(false);
});
