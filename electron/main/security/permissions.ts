import type { Session } from 'electron';
import { isTrustedUrl } from './trusted-url';

/** What our own page may do that needs asking: keep its store, and put text on the clipboard. Nothing reads anything. */
const ALLOWED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Whether a page may have a permission. */
export function isPermitted(permission: string, url: string, devOrigin: string | null): boolean {
  return ALLOWED.has(permission) && isTrustedUrl(url.endsWith('/') ? url : `${url}/`, devOrigin);
}

/** Refuses every permission that is not on the list, in each of the ways Electron asks for one. */
export function denyPermissions(session: Session, devOrigin: string | null): void {
  session.setPermissionRequestHandler((_, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl, devOrigin));
  });
  session.setPermissionCheckHandler((_, permission, origin) => isPermitted(permission, origin, devOrigin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_, answer) => answer({}));
}
