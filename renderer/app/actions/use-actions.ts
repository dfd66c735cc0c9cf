import { useEffect, useState } from 'react';
import type { MenuItem } from '../../../shared/ipc/contract';
import type { AppModel } from '../app-model';
import { takeFile } from '../bring-in';
import type { Action } from './action';
import { actions } from './registry';
import { keepTyping } from './keep-typing';
import { matchesShortcut, toAccelerator } from './shortcut';

/** Lets the keyboard and the native menu run the registered actions, and the system hand over files. */
export function useActionTriggers(app: AppModel): void {
  useEffect(() => listenToKeys(app), [app]);
  useEffect(() => app.desktop.onMenuAction((id) => runFromMenu(app, id)), [app]);
  useEffect(() => app.desktop.onFileGiven((outcome) => void takeFile(app, outcome)), [app]);
  useEffect(() => keepMenu(app), [app]);
}

/** Renders again whenever an action may have become possible, impossible or differently named. */
export function useActions(app: AppModel): readonly Action[] {
  const [, setVersion] = useState(0);
  useEffect(() => onChange(app, () => setVersion((version) => version + 1)), [app]);
  return actions;
}

/** Runs an action if it is possible now. */
export function runById(app: AppModel, id: string): void {
  const action = actions.find((candidate) => candidate.id === id);
  if (action?.isEnabled(app)) void action.run(app);
}

function runFromMenu(app: AppModel, id: string): void {
  if (!isDialogOpen(app) || actions.some((action) => action.id === id && action.section === 'room')) runById(app, id);
}

/** While a dialog asks something, nothing may happen behind it; only the room display can be turned off at any time. */
function isDialogOpen(app: AppModel): boolean {
  return app.store.getState().overlay !== null || document.querySelector('[data-modal]:not([data-exiting])') !== null;
}

function listenToKeys(app: AppModel): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const action = actions.find(({ shortcut }) => shortcut !== undefined && matchesShortcut(event, shortcut));
    if (!action || event.defaultPrevented) return;
    const isBehind = isDialogOpen(app);
    // What is typed in a dialog has an undo of its own.
    if (isBehind && action.section === 'edit') return;
    event.preventDefault();
    if (isBehind && action.section !== 'room') return;
    // What has just been typed can be undone at once.
    if (action.section === 'edit') keepTyping();
    if (action.isEnabled(app)) void action.run(app);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function keepMenu(app: AppModel): () => void {
  let last = '';
  const send = (): void => {
    const items = actions.map((action) => toMenuItem(action, app));
    const text = JSON.stringify(items);
    if (text !== last) void app.desktop.setMenu(items);
    last = text;
  };
  send();
  return onChange(app, send);
}

/** Calls back on changes of the app and of the workshop that is open at the time. */
function onChange(app: AppModel, changed: () => void): () => void {
  let session = app.store.getState().session;
  let stopSession = session?.store.subscribe(changed);
  const stopApp = app.store.subscribe((state) => {
    if (state.session !== session) {
      stopSession?.();
      session = state.session;
      stopSession = session?.store.subscribe(changed);
    }
    changed();
  });
  const stopRoom = app.room.store.subscribe(changed);
  return () => {
    stopApp();
    stopRoom();
    stopSession?.();
  };
}

function toMenuItem(action: Action, app: AppModel): MenuItem {
  return {
    id: action.id,
    label: action.label(app),
    section: action.section,
    accelerator: action.shortcut === undefined ? null : toAccelerator(action.shortcut),
    enabled: action.isEnabled(app),
  };
}
