import { Command, Redo2, Undo2 } from 'lucide-react';
import { HeaderTimer } from '../../features/running/HeaderTimer';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import { shownKeys } from '../../ui/shown-keys';
import { runById, useActions } from '../actions/use-actions';
import { useApp } from '../app-context';
import styles from './Header.module.css';
import { MoreMenu } from './MoreMenu';
import { RoomControl } from './RoomControl';
import { SaveStatus } from './SaveStatus';

/** Which workshop this is, how safe it is, and what can be done from anywhere. */
export function Header() {
  const app = useApp();
  const client = useWorkshop((workshop) => workshop.setup.client);
  const title = useWorkshop((workshop) => workshop.setup.title);
  const sample = useWorkshop((workshop) => workshop.sample);
  const isRedacted = useWorkshop((workshop) => workshop.redacted !== undefined);
  return (
    <header className={styles['header']}>
      <div className={styles['names']}>
        <span className={styles['client']} title={client}>
          {client || t('library.noClient')}
        </span>
        <span className={styles['title']} title={title}>
          {title || t('app.untitled')}
        </span>
        {sample ? (
          <span className={styles['sample']}>
            <Badge tone="accent">{t('app.sample')}</Badge>
          </span>
        ) : null}
        {isRedacted ? (
          <span className={styles['sample']}>
            <Badge tone="attention">{t('app.redacted')}</Badge>
          </span>
        ) : null}
      </div>
      <HeaderTimer />
      <SaveStatus />
      <RoomControl />
      <UndoButton id="edit.undo" />
      <UndoButton id="edit.redo" />
      <Button tone="quiet" size="small" icon={<Command size={16} aria-hidden />} onPress={() => app.show('palette')}>
        <span className={styles['word']}>{t('app.palette.title')}</span>
        <span className={styles['keys']}>
          <Kbd keys={shownKeys('Mod+K')} />
        </span>
      </Button>
      <MoreMenu />
    </header>
  );
}

function UndoButton({ id }: { readonly id: 'edit.undo' | 'edit.redo' }) {
  const app = useApp();
  const action = useActions(app).find((candidate) => candidate.id === id);
  if (!action) return null;
  return (
    <IconButton
      label={action.label(app)}
      icon={id === 'edit.undo' ? <Undo2 size={16} aria-hidden /> : <Redo2 size={16} aria-hidden />}
      isDisabled={!action.isEnabled(app)}
      onPress={() => runById(app, id)}
    />
  );
}
