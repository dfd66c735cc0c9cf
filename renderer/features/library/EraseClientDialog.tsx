import { useState } from 'react';
import type { WorkshopId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import type { WorkshopHead } from '../../storage/head';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DialogFoot } from '../../ui/DialogFoot';
import { Stack } from '../../ui/Stack';
import { TextField } from '../../ui/TextField';
import styles from './backup/keep.module.css';
import { enoughOf, meansClient } from './client-confirmation';
import { shelfOf } from './shelves';

export interface EraseClientDialogProps {
  readonly client: string | null;
  /** Every workshop of that client. */
  readonly heads: readonly WorkshopHead[];
  /** The clients of all workshops, from which this one must be told. */
  readonly clients: readonly string[];
  /** Whether the data lie in a folder of the app's own, or in a browser. */
  readonly isDesktop: boolean;
  readonly onClose: () => void;
  readonly onBackUp: () => void;
  readonly onErase: (ids: readonly WorkshopId[]) => void;
}

/** What goes, what may remain elsewhere, and a name to type: nothing here can be undone. */
export function EraseClientDialog({ client, onClose, ...props }: EraseClientDialogProps) {
  return (
    <Dialog
      title={t('keep.erase.title', { client: client ?? '' })}
      isOpen={client !== null}
      onClose={onClose}
      role="alertdialog"
    >
      {client === null ? null : <EraseForm {...props} client={client} onClose={onClose} />}
    </Dialog>
  );
}

function EraseForm({
  client,
  heads,
  clients,
  isDesktop,
  ...props
}: EraseClientDialogProps & { readonly client: string }) {
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const isMeant = meansClient(typed, client, clients);
  const enough = enoughOf(client, clients);
  const isWhole = enough === client;
  const erase = (): void => {
    setRefused(!isMeant);
    if (!isMeant) return;
    props.onErase(heads.map(({ id }) => id));
    props.onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        erase();
      }}
    >
      <Stack gap={4}>
        <Points lead={t('keep.erase.what', { n: heads.length })} points={namesOf(heads)} />
        <p>
          {t(isDesktop ? 'keep.erase.desktop' : 'keep.erase.browser')} {t('keep.erase.forGood')}
        </p>
        <Points
          lead={t('keep.erase.elsewhere')}
          points={[t('keep.erase.elsewhere.files'), t('keep.erase.elsewhere.backups'), t('keep.erase.elsewhere.disk')]}
        />
        <TextField
          label={t('keep.erase.type')}
          description={isWhole ? undefined : t('keep.erase.type.enough', { enough })}
          value={typed}
          onCommit={setTyped}
          // It stays until it is tried again: words that go while the button is pressed would move the button from under the pointer.
          error={
            isRefused
              ? t(isWhole ? 'keep.erase.type.wrong' : 'keep.erase.type.wrong.long', { client: enough })
              : undefined
          }
          autoFocus
        />
        <DialogFoot>
          <Button tone="quiet" onPress={props.onBackUp}>
            {t('keep.erase.backupFirst')}
          </Button>
          <Button onPress={props.onClose}>{t('keep.cancel')}</Button>
          <Button type="submit" tone="danger">
            {t('keep.erase.run')}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}

function Points({ lead, points }: { readonly lead: string; readonly points: readonly string[] }) {
  return (
    <div>
      <p>{lead}</p>
      <ul className={styles['points']}>
        {points.map((point, index) => (
          <li key={`${index} ${point}`}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

function namesOf(heads: readonly WorkshopHead[]): readonly string[] {
  const names = heads.slice(0, MOST_NAMES).map((head) => {
    const title = head.title || t('app.untitled');
    const shelf = shelfOf(head);
    return shelf === 'current' ? title : t(`keep.erase.${shelf}`, { title });
  });
  return heads.length > MOST_NAMES ? [...names, t('keep.erase.more', { n: heads.length - MOST_NAMES })] : names;
}

const MOST_NAMES = 6;
