import { t } from '../i18n/i18n';
import { Dialog } from '../ui/Dialog';
import { Kbd } from '../ui/Kbd';
import { type Action, type Section, sectionLabel } from './actions/action';
import { actions } from './actions/registry';
import { shownKeys } from '../ui/shown-keys';
import { useApp } from './app-context';
import styles from './ShortcutSheet.module.css';

export interface ShortcutSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every shortcut on one sheet, by menu. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps) {
  return (
    <Dialog title={t('app.shortcuts.title')} isOpen={isOpen} onClose={onClose} size="large" closesOutside>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than a small window: arrow keys scroll what has the focus */}
      <div className={styles['sheet']} role="region" aria-label={t('app.shortcuts.title')} tabIndex={0}>
        {SECTIONS.map((section) => (
          <ShortcutSection key={section} section={section} />
        ))}
        <MapKeys />
      </div>
    </Dialog>
  );
}

function ShortcutSection({ section }: { readonly section: Section }) {
  const app = useApp();
  const withKeys = actions.filter(
    (action): action is Action & { readonly shortcut: string } =>
      action.section === section && action.shortcut !== undefined,
  );
  return (
    <section className={styles['section']}>
      <h3>{t(sectionLabel(section))}</h3>
      <dl>
        {withKeys.map((action) => (
          <div key={action.id}>
            <dt>{action.label(app)}</dt>
            <dd>
              <Kbd keys={shownKeys(action.shortcut)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the keys do on the map and in the table of a win, where the focus decides what they mean. */
function MapKeys() {
  return (
    <section className={styles['section']}>
      <h3>{t('app.keys.map')}</h3>
      <dl>
        {MAP_KEYS.map(({ label, keys }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <Kbd keys={shownKeys(keys)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const MAP_KEYS = [
  { label: 'app.keys.walk', keys: '← → ↑ ↓' },
  { label: 'app.keys.pick', keys: 'Enter' },
  { label: 'app.keys.pickMore', keys: 'Mod+Enter' },
  { label: 'app.keys.all', keys: 'Mod+A' },
  { label: 'app.keys.move', keys: '← → ↑ ↓' },
  { label: 'app.keys.moveWeek', keys: 'Shift+← →' },
  { label: 'app.keys.cut', keys: 'Mod+X' },
  { label: 'app.keys.copy', keys: 'Mod+C' },
  { label: 'app.keys.paste', keys: 'Mod+V' },
  { label: 'app.keys.duplicate', keys: 'Mod+D' },
  { label: 'app.keys.delete', keys: 'Del' },
  { label: 'app.keys.menu', keys: 'Shift+F10' },
  { label: 'app.keys.leave', keys: 'Esc' },
] as const;

const SECTIONS: readonly Section[] = ['file', 'edit', 'view', 'go', 'run', 'room', 'help'];
