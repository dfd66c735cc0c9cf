import { ORIGIN } from './trusted-url';

/** The file inside the bundle that an address names, as `folder/file.ext`; null for everything that is not plainly one. */
export function bundlePath(url: string): string | null {
  if (!url.startsWith(`${ORIGIN}/`)) return null;
  const path = decode(url.slice(ORIGIN.length + 1).split(/[?#]/, 1)[0] ?? '');
  if (path === '') return 'index.html';
  return path !== null && PLAIN_PATH.test(path) ? path : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not percent-encoded text.
    return null;
  }
}

/** Names of letters, digits, `_`, `-` and `.`, none beginning with a dot: no way up, no drive, no stream, no second decoding. */
const PLAIN_PATH = /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/;
