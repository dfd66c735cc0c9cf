import { AlertTriangle, Check, CircleDashed, LifeBuoy } from 'lucide-react';
import { assertNever } from '../../../shared/invariant';
import type { Timestamp } from '../../../shared/time';
import { LOCALE, t } from '../../i18n/i18n';
import { useSessionState } from '../../state/session-context';
import type { SaveState } from '../../storage/save-state';
import styles from './SaveStatus.module.css';

/** How safe the newest edit is, in words. Trouble is announced at once, the rest is quiet. */
export function SaveStatus() {
  const save = useSessionState((state) => state.save);
  return (
    <span
      className={styles['status']}
      data-kind={save.kind}
      role={save.kind === 'not-saved' ? 'alert' : 'status'}
      aria-live={save.kind === 'saved' ? 'off' : undefined}
    >
      <SaveIcon kind={save.kind} />
      {describe(save)}
    </span>
  );
}

function SaveIcon({ kind }: { readonly kind: SaveState['kind'] }) {
  switch (kind) {
    case 'saving':
      return <CircleDashed size={16} aria-hidden />;
    case 'saved':
      return <Check size={16} aria-hidden />;
    case 'not-saved':
      return <AlertTriangle size={16} aria-hidden />;
    case 'recovered':
      return <LifeBuoy size={16} aria-hidden />;
    default:
      return assertNever(kind);
  }
}

function describe(save: SaveState): string {
  switch (save.kind) {
    case 'saving':
      return t('save.saving');
    case 'saved':
      return save.at === null ? t('save.allSaved') : t('save.saved', { time: timeOf(save.at) });
    case 'not-saved':
      return t('save.notSaved.short');
    case 'recovered':
      return t('save.recovered', { time: timeOf(save.at) });
    default:
      return assertNever(save);
  }
}

function timeOf(at: Timestamp): string {
  return new Intl.DateTimeFormat(LOCALE, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}
