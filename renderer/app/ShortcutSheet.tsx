import { t } from '../i18n/i18n';
import { Dialog } from '../ui/Dialog';
import { Kbd } from '../ui/Kbd';
import { type Action, type Section, sectionLabel } from './actions/action';
import { actions } from './actions/registry';
import { shownKeys } from './actions/shortcut';
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
      <div className={styles['sheet']}>
        {SECTIONS.map((section) => (
          <ShortcutSection key={section} section={section} />
        ))}
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

const SECTIONS: readonly Section[] = ['file', 'edit', 'view', 'go', 'run', 'room', 'help'];
