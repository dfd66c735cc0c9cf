import type { Root } from 'react-dom/client';
import type { Desktop } from '../desktop/desktop';
import { t } from '../i18n/i18n';
import { systemClock } from '../state/clock';
import { openLibrary } from '../state/library';
import { readPlace } from '../state/view';
import { openStore } from '../storage/open-store';
import { startStorage } from '../storage/start';
import { App } from './App';
import { type AppModel, createAppModel } from './app-model';
import { sayLeftBehind } from './file-tasks';
import { StartScreen } from './StartScreen';

/** Opens the store, brings it level with the vault, goes back to where the person was, and shows the app. */
export async function startApp(desktop: Desktop, root: Root): Promise<void> {
  root.render(<StartScreen message={t('app.starting')} />);
  if (!(await desktop.claim())) {
    root.render(<StartScreen message={t('app.openElsewhere')} failed />);
    return;
  }
  try {
    const app = await openApp(desktop);
    root.render(<App app={app} />);
  } catch (error) {
    console.error(error);
    root.render(<StartScreen message={t('app.startFailed')} failed />);
  }
}

async function openApp(desktop: Desktop): Promise<AppModel> {
  const { vault } = desktop;
  const [{ store, notices, behind }, remembered] = await Promise.all([
    startStorage(openStore, vault, systemClock),
    desktop.recallView(),
  ]);
  const library = openLibrary({ store, vault, clock: systemClock, behind, storeFailed: () => sayStoreFailed(app) });
  const place = readPlace(remembered);
  const heads = await store.heads();
  const app = createAppModel({ desktop, library, place, heads, notices, leftBehind: sayLeftBehind });
  store.watchHeads((changed) => app.store.setState({ heads: changed }));
  const { view } = place;
  if (view.screen === 'workshop') await app.openWorkshop(view.workshopId, view.stage);
  return app;
}

/** Says once that only the vault takes edits now, and has the store rebuilt at the next start. */
function sayStoreFailed(app: AppModel): void {
  const { notices } = app.store.getState();
  if (notices.some(({ kind }) => kind === 'store-unusable')) return;
  app.store.setState({ notices: [...notices, { kind: 'store-unusable' }] });
  void app.desktop.vault?.distrust();
}
