import { STAGES } from '../../../shared/workshop/stage';
import { t } from '../../i18n/i18n';
import { importFile } from '../bring-in';
import { exportOpenAsJson, exportOpenAsPdf, openSample } from '../file-tasks';
import { changeName } from '../change-name';
import { commitTyping } from '../../ui/pending-commit';
import { toast } from '../../ui/toast';
import type { Action } from './action';
import { startBackup, startRestore } from '../keep-tasks';
import { keepTyping } from './keep-typing';
import { hasSession, neighbourStage, stageAt } from './open-stage';
import { roomActions } from './room-actions';
import { runningActions } from './running-actions';

/** Every user action, in the order of the menus. */
export const actions: readonly Action[] = [
  {
    id: 'file.new',
    section: 'file',
    label: () => t('action.new'),
    words: 'create client',
    shortcut: 'Mod+N',
    isEnabled: () => true,
    run: (app) => app.show('new-workshop'),
  },
  {
    id: 'file.import',
    section: 'file',
    label: () => t('action.import'),
    words: 'import json',
    shortcut: 'Mod+O',
    isEnabled: () => true,
    run: importFile,
  },
  {
    id: 'file.importCsv',
    section: 'file',
    label: () => t('action.importCsv'),
    words: 'crm export deals touchpoints hubspot salesforce pipedrive',
    isEnabled: hasSession,
    run: (app) => app.goToStage('journeys', 'import-csv'),
  },
  {
    id: 'file.sample',
    section: 'file',
    label: () => t('action.sample'),
    words: 'demo example',
    isEnabled: () => true,
    run: openSample,
  },
  {
    id: 'file.save',
    section: 'file',
    label: () => t('action.save'),
    shortcut: 'Mod+S',
    isEnabled: hasSession,
    run: async (app) => {
      commitTyping();
      app.store.getState().session?.retry();
      await app.store.getState().session?.flush();
    },
  },
  {
    id: 'file.exportPdf',
    section: 'file',
    label: () => t('action.exportPdf'),
    words: 'print document agreement',
    shortcut: 'Mod+E',
    isEnabled: hasSession,
    run: exportOpenAsPdf,
  },
  {
    id: 'file.exportJson',
    section: 'file',
    label: () => t('action.exportJson'),
    words: 'backup copy elsewhere file',
    shortcut: 'Mod+Shift+E',
    isEnabled: hasSession,
    run: exportOpenAsJson,
  },
  {
    id: 'file.takeHome',
    section: 'file',
    label: () => t('takeHome.open'),
    words: 'export save record summary word docx markdown csv calendar redact anonymise map',
    isEnabled: hasSession,
    run: (app) => app.show('take-home'),
  },
  {
    id: 'file.handOver',
    section: 'file',
    label: () => t('action.handOver'),
    words: 'facilitator print notes brief',
    isEnabled: hasSession,
    run: (app) => app.show('hand-over'),
  },
  {
    id: 'file.backup',
    section: 'file',
    label: () => t('keep.backup'),
    words: 'backup safe copy save everything library move laptop',
    isEnabled: (app) => app.store.getState().heads.length > 0,
    run: startBackup,
  },
  {
    id: 'file.restore',
    section: 'file',
    label: () => t('keep.restore'),
    words: 'backup bring back import library move laptop',
    isEnabled: () => true,
    run: startRestore,
  },
  {
    id: 'edit.undo',
    section: 'edit',
    label: (app) => named('app.undo', 'app.undo.named', history(app)?.undo.at(-1)?.label),
    shortcut: 'Mod+Z',
    isEnabled: (app) => (history(app)?.undo.length ?? 0) > 0,
    run: (app) => takeBack(app, 'undo'),
  },
  {
    id: 'edit.redo',
    section: 'edit',
    label: (app) => named('app.redo', 'app.redo.named', history(app)?.redo.at(-1)?.label),
    shortcut: 'Mod+Shift+Z',
    isEnabled: (app) => (history(app)?.redo.length ?? 0) > 0,
    run: (app) => takeBack(app, 'redo'),
  },
  {
    id: 'view.palette',
    section: 'view',
    label: () => t('action.palette'),
    shortcut: 'Mod+K',
    isEnabled: () => true,
    run: (app) => app.show('palette'),
  },
  {
    id: 'view.rail',
    section: 'view',
    label: () => t('action.rail'),
    shortcut: 'Mod+B',
    isEnabled: hasSession,
    run: (app) => app.toggle('railCollapsed'),
  },
  {
    id: 'view.guide',
    section: 'view',
    label: () => t('action.guide'),
    words: 'what to say help',
    shortcut: 'Mod+G',
    isEnabled: hasSession,
    run: (app) => app.toggle('guideOpen'),
  },
  {
    id: 'view.light',
    section: 'view',
    label: () => t('action.themeLight'),
    words: 'theme',
    isEnabled: () => true,
    run: (app) => app.setTheme('light'),
  },
  {
    id: 'view.dark',
    section: 'view',
    label: () => t('action.themeDark'),
    words: 'theme',
    isEnabled: () => true,
    run: (app) => app.setTheme('dark'),
  },
  {
    id: 'view.system',
    section: 'view',
    label: () => t('action.themeSystem'),
    words: 'theme',
    isEnabled: () => true,
    run: (app) => app.setTheme('system'),
  },
  {
    id: 'go.library',
    section: 'go',
    label: () => t('action.library'),
    words: 'home clients',
    shortcut: 'Mod+Shift+L',
    isEnabled: hasSession,
    run: (app) => app.goToLibrary(),
  },
  ...STAGES.map((_stage, index): Action => ({
    id: `go.stage${index + 1}`,
    section: 'go',
    label: (app) => t('app.stage.named', { stage: t(`stages.${stageAt(app, index)}.name`) }),
    shortcut: `Mod+${index + 1}`,
    isEnabled: hasSession,
    run: (app) => app.goToStage(stageAt(app, index)),
  })),
  {
    id: 'go.next',
    section: 'go',
    label: () => t('action.nextStage'),
    shortcut: 'Mod+]',
    isEnabled: (app) => neighbourStage(app, 1) !== null,
    run: (app) => go(app, neighbourStage(app, 1)),
  },
  {
    id: 'go.previous',
    section: 'go',
    label: () => t('action.previousStage'),
    shortcut: 'Mod+[',
    isEnabled: (app) => neighbourStage(app, -1) !== null,
    run: (app) => go(app, neighbourStage(app, -1)),
  },
  ...runningActions,
  ...roomActions,
  {
    id: 'help.shortcuts',
    section: 'help',
    label: () => t('action.shortcuts'),
    shortcut: 'Mod+/',
    isEnabled: () => true,
    run: (app) => app.show('shortcuts'),
  },
];

type AppModel = Parameters<Action['run']>[0];

const history = (app: AppModel) => app.store.getState().session?.store.getState().history;

function named(
  plain: 'app.undo' | 'app.redo',
  full: 'app.undo.named' | 'app.redo.named',
  label: string | undefined,
): string {
  return label === undefined ? t(plain) : t(full, { what: changeName(label) });
}

function takeBack(app: AppModel, direction: 'undo' | 'redo'): void {
  keepTyping();
  const { session } = app.store.getState();
  const label = session?.store.getState().history[direction].at(-1)?.label;
  if (!session || label === undefined) return;
  session[direction]();
  toast({ message: t(direction === 'undo' ? 'app.undone' : 'app.redone', { what: changeName(label) }) });
}

function go(app: AppModel, stage: ReturnType<typeof neighbourStage>): void {
  if (stage) app.goToStage(stage);
}
