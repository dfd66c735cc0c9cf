import { Check, MoreHorizontal } from 'lucide-react';
import { t } from '../../i18n/i18n';
import { Menu } from '../../ui/Menu';
import { shownKeys } from '../../ui/shown-keys';
import { runById, useActions } from '../actions/use-actions';
import { useApp, useAppState } from '../app-context';

/** What the header has no button for: files, appearance, help. */
export function MoreMenu() {
  const app = useApp();
  const theme = useAppState((state) => state.theme);
  const actions = useActions(app);
  const items = actions
    .filter(({ section }) => section === 'file' || section === 'view' || section === 'help')
    .map((action) => ({
      id: action.id,
      label: action.id === `view.${theme}` ? t('app.more.current', { label: action.label(app) }) : action.label(app),
      icon: action.id === `view.${theme}` ? <Check size={16} aria-hidden /> : null,
      section: action.section,
      shortcut: action.shortcut === undefined ? undefined : shownKeys(action.shortcut),
      isDisabled: !action.isEnabled(app),
    }));
  return (
    <Menu
      label={t('app.more')}
      trigger={<MoreHorizontal size={16} aria-hidden />}
      items={items}
      onAction={(id) => runById(app, id)}
    />
  );
}
