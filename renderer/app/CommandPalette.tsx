import { t } from '../i18n/i18n';
import { CommandMenu } from '../ui/CommandMenu';
import { Dialog } from '../ui/Dialog';
import { sectionLabel } from './actions/action';
import { shownKeys } from '../ui/shown-keys';
import { runById, useActions } from './actions/use-actions';
import { useApp } from './app-context';

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every action that is possible now, found by typing. */
export function CommandPalette({ isOpen, onClose }: CommandPaletteProps) {
  const app = useApp();
  const entries = useActions(app)
    .filter((action) => action.isEnabled(app) && action.id !== 'view.palette')
    .map((action) => ({
      id: action.id,
      label: action.label(app),
      section: t(sectionLabel(action.section)),
      words: action.words,
      keys: action.shortcut === undefined ? undefined : shownKeys(action.shortcut),
    }));
  return (
    <Dialog title={t('app.palette.title')} isOpen={isOpen} onClose={onClose} hideTitle closesOutside>
      <CommandMenu
        label={t('app.palette.title')}
        placeholder={t('app.palette.placeholder')}
        none={t('app.palette.none')}
        entries={entries}
        onClose={onClose}
        onRun={(id) => {
          onClose();
          runById(app, id);
        }}
      />
    </Dialog>
  );
}
