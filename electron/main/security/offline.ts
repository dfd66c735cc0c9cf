import type { CommandLine, Session } from 'electron';
import { mayRequest } from './trusted-url';

/**
 * The app sends nothing, in five layers, because each one alone was seen to leak: switches (here), no request of a session (below),
 * no spelling dictionary (below), no WebRTC (deny-by-default.ts), and no networking module imported anywhere in electron/.
 */
export function goOffline(commandLine: CommandLine, devOrigin: string | null): void {
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('no-pings');
  if (devOrigin === null) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Refuses every request of a session that does not stay inside the app, and every download: files leave through dialogs. */
export function blockNetwork(session: Session, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, devOrigin) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('app://none/');
  if (devOrigin === null) void session.setProxy({ proxyRules: DEAD_PROXY, proxyBypassRules: '<-loopback>' });
}

const DEAD_PROXY = 'http://127.0.0.1:9';
