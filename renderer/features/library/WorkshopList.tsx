import { MoreHorizontal } from 'lucide-react';
import type { WorkshopId } from '../../../shared/ids';
import { assertNever } from '../../../shared/invariant';
import { DATE_LOCALE, formatDate } from '../../../shared/time';
import { t } from '../../i18n/i18n';
import type { WorkshopHead } from '../../storage/head';
import { Badge } from '../../ui/Badge';
import { Menu } from '../../ui/Menu';
import type { LibraryTasks } from './library-tasks';
import type { Shelf } from './shelves';
import styles from './WorkshopList.module.css';

export interface WorkshopListProps {
  readonly heads: readonly WorkshopHead[];
  readonly shelf: Shelf;
  readonly tasks: LibraryTasks;
  readonly onRename: (head: WorkshopHead) => void;
  readonly onErase: (head: WorkshopHead) => void;
  /** Something was chosen that takes the workshop from this shelf. */
  readonly onLeaving: (id: WorkshopId) => void;
}

/** One workshop a row: opens on its name, everything else in its menu. */
export function WorkshopList({ heads, ...props }: WorkshopListProps) {
  return (
    <table className={styles['list']}>
      <thead>
        <tr>
          <th scope="col">{t('library.column.workshop')}</th>
          <th scope="col">{t('library.column.date')}</th>
          <th scope="col">{t('library.column.state')}</th>
          <th scope="col">{t('library.column.changed')}</th>
          <th scope="col" aria-label={t('library.column.actions')} />
        </tr>
      </thead>
      <tbody>
        {heads.map((head) => (
          <WorkshopRow key={head.id} head={head} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function WorkshopRow({ head, shelf, ...props }: Omit<WorkshopListProps, 'heads'> & { readonly head: WorkshopHead }) {
  const title = head.title || t('app.untitled');
  return (
    <tr data-ref={head.id}>
      <td className={styles['name']}>
        <button
          type="button"
          className={styles['open']}
          disabled={shelf === 'trashed'}
          onClick={() => props.tasks.open(head.id)}
        >
          <span className={styles['client']}>{head.client || t('library.noClient')}</span>
          <span className={styles['title']}>{title}</span>
        </button>
      </td>
      <td>{formatDate(head.date, t('library.noDate'))}</td>
      <td>
        <span className={styles['state']}>
          {head.sample ? <Badge tone="accent">{t('library.state.sample')}</Badge> : null}
          {stateText(head)}
        </span>
      </td>
      <td>{formatMoment(head.changedAt)}</td>
      <td className={styles['menu']}>
        <Menu
          label={t('library.more', { title })}
          trigger={<MoreHorizontal size={16} aria-hidden />}
          items={[...entries(shelf), ...clientEntries(head)]}
          onAction={(id) => runEntry(id, head, props)}
        />
      </td>
    </tr>
  );
}

type Entry = 'rename' | 'duplicate' | 'archive' | 'unarchive' | 'delete' | 'restore' | 'erase' | 'eraseClient';

/** Only where there is a client to name. */
function clientEntries({ client }: WorkshopHead) {
  if (client.trim() === '') return [];
  return [{ id: 'eraseClient' as const, label: t('keep.erase'), tone: 'danger' as const, section: 'client' }];
}

function entries(shelf: Shelf) {
  const entry = (id: Exclude<Entry, 'eraseClient'>) => ({ id, label: t(`library.${id}`) });
  const danger = (id: 'delete' | 'erase') => ({ ...entry(id), tone: 'danger' as const });
  switch (shelf) {
    case 'current':
      return [entry('rename'), entry('duplicate'), entry('archive'), danger('delete')];
    case 'archived':
      return [entry('rename'), entry('duplicate'), entry('unarchive'), danger('delete')];
    case 'trashed':
      return [entry('restore'), danger('erase')];
    default:
      return assertNever(shelf);
  }
}

function runEntry(
  id: Entry,
  head: WorkshopHead,
  { tasks, onRename, onErase, onLeaving }: Omit<WorkshopListProps, 'heads' | 'shelf'>,
) {
  switch (id) {
    case 'rename':
      return onRename(head);
    case 'duplicate':
      return tasks.duplicate(head.id);
    case 'archive':
    case 'unarchive':
      onLeaving(head.id);
      return tasks.setArchived(head.id, id === 'archive');
    case 'delete':
    case 'restore':
      onLeaving(head.id);
      return tasks.setTrashed(head.id, id === 'delete');
    case 'erase':
      return onErase(head);
    case 'eraseClient':
      return tasks.startErasing(head.client);
    default:
      return assertNever(id);
  }
}

function stateText({ signedVersions, wins, revealed, sealed = 0 }: WorkshopHead): string {
  if (signedVersions > 0) return t('library.state.signed', { n: signedVersions });
  const sealing = sealed > 0 ? t('library.state.sealed', { n: sealed }) : '';
  const parts = [
    revealed ? t('library.state.revealed') : sealing,
    wins > 0 ? t('library.state.wins', { n: wins }) : '',
  ];
  return parts.filter(Boolean).join(', ') || t('library.state.new');
}

function formatMoment(at: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
