import { app, protocol, session } from 'electron';
import { readExportFlags } from '../export/export-flags';
import { takeOwnProfile } from '../export/own-profile';
import { listenForFiles } from './files/given-files';
import { endWithoutLock, giveUp } from './give-up';
import { logProblem } from './log';
import { denyByDefault } from './security/deny-by-default';
import { devOrigin } from './security/dev-origin';
import { blockNetwork, goOffline } from './security/offline';
import { denyPermissions } from './security/permissions';
import { SCHEME } from './security/trusted-url';
import { startConsole } from './start-console';

const dev = devOrigin(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);

process.on('uncaughtException', (error) => logProblem('an uncaught error', error));
process.on('unhandledRejection', (error) => logProblem('an unhandled rejection', error));
// Chromium refuses to sandbox for root, as whom some test machines run the app from source; the packaged app never does without.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
goOffline(app.commandLine, dev);
keepStoreBackend();
denyByDefault(app, dev);
app.on('session-created', (created) => {
  blockNetwork(created, dev);
  denyPermissions(created, dev);
});

const exporting = readExportFlags(process.argv, process.cwd());
if (exporting) {
  takeOwnProfile(app);
  import('../export/export-in-electron').then(({ exportAndExit }) => exportAndExit(exporting)).catch(endExport);
} else if (app.requestSingleInstanceLock()) {
  // The lock comes before any file is touched: a second app on the same data would destroy it.
  const given = listenForFiles(app, process.argv, process.cwd());
  app
    .whenReady()
    .then(() => startConsole(session.defaultSession, given, dev))
    .catch(giveUp);
} else void endWithoutLock();

/** To the engine another backend is another, empty store: which one it is must not depend on the engine's version. */
function keepStoreBackend(): void {
  app.commandLine.appendSwitch('disable-features', 'IdbSqliteBackingStore');
}

function endExport(error: unknown): void {
  logProblem('the export failed', error);
  app.exit(1);
}
