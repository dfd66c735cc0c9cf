/** Chromium's sandbox refuses to run for root on Linux; nobody else needs to go without it. */
export const runsAsRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** What Electron must be told on this machine, before the path of the app. */
export const electronArguments = runsAsRoot ? ['--no-sandbox'] : [];
