/** The page's own scheme and host. Never to change: to the browser engine a new origin is a new, empty store. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://bundle`;

/** Whether a document at this address is ours. `devOrigin` is the development server's, null in a packaged app. */
export function isTrustedUrl(url: string, devOrigin: string | null): boolean {
  const parsed = read(url);
  if (!parsed || parsed.username !== '' || parsed.password !== '') return false;
  if (parsed.protocol === `${SCHEME}:`)
    return url.startsWith(`${ORIGIN}/`) && `${parsed.protocol}//${parsed.host}` === ORIGIN;
  return devOrigin !== null && parsed.origin === devOrigin;
}

/** Whether a frame may go there: the page itself to our own addresses, a frame within it only to the text that it was given. */
export function mayNavigate(url: string, isMainFrame: boolean, devOrigin: string | null): boolean {
  return isMainFrame ? isTrustedUrl(url, devOrigin) : url === 'about:srcdoc';
}

/** Whether a request may be answered at all: only what comes out of the app or of the page itself. */
export function mayRequest(url: string, devOrigin: string | null): boolean {
  const parsed = read(url);
  if (!parsed) return false;
  if (['blob:', 'data:'].includes(parsed.protocol)) return true;
  if (parsed.protocol === `${SCHEME}:`) return isTrustedUrl(url, null);
  if (devOrigin === null) return false;
  return (
    parsed.protocol === 'devtools:' || parsed.origin === devOrigin || parsed.origin === devOrigin.replace(/^http/, 'ws')
  );
}

const read = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);
