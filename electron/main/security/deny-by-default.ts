import type { App, WebContents } from 'electron';
import { logProblem } from '../log';
import { isTrustedUrl, mayNavigate } from './trusted-url';

/** Puts every guard on every web contents there will ever be, whoever creates it. */
export function denyByDefault(app: App, devOrigin: string | null): void {
  app.on('web-contents-created', (_, contents) => guard(contents, devOrigin));
}

function guard(contents: WebContents, devOrigin: string | null): void {
  contents.on('will-frame-navigate', (details) => {
    if (!mayNavigate(details.url, details.isMainFrame, devOrigin)) refuse(details, 'a navigation');
  });
  contents.on('will-navigate', (details) => {
    if (!isTrustedUrl(details.url, devOrigin)) refuse(details, 'a navigation');
  });
  contents.on('will-redirect', (details) => {
    if (!isTrustedUrl(details.url, devOrigin)) refuse(details, 'a redirect');
  });
  contents.on('will-attach-webview', (event) => refuse(event, 'a webview'));
  contents.setWindowOpenHandler(() => {
    logProblem('refused a new window');
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function refuse(event: { preventDefault(): void }, what: string): void {
  event.preventDefault();
  logProblem(`refused ${what}`);
}
