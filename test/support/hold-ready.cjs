// Loaded into the app before its own code. Playwright connects while the app starts, and when a window comes up in just that
// moment it can wait for ever. So the app hears that it is ready only once Playwright has connected and calls `__playwright_run`.
'use strict';

const { app } = require('electron');

const ready = app.whenReady();
const emit = app.emit.bind(app);
let letGo = () => {};
const connected = new Promise((resolve) => (letGo = resolve));

app.whenReady = () => Promise.all([ready, connected]).then(() => {});
app.emit = (event, ...args) => {
  if (event !== 'ready') return emit(event, ...args);
  void connected.then(() => emit(event, ...args));
  return true;
};
globalThis.__playwright_run = () => letGo();
