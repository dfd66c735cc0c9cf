import path from 'node:path';

/** Where everything lies that the app keeps, under the user's own data folder. */
export function foldersIn(userData: string) {
  return {
    data: userData,
    vault: path.join(userData, 'vault'),
    /** Chromium's, named by Chromium. */
    store: path.join(userData, 'IndexedDB'),
    marks: path.join(userData, 'start'),
    windowFile: path.join(userData, 'window.json'),
    viewFile: path.join(userData, 'view.json'),
  } as const;
}
