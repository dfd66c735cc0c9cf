import type { WorkshopId } from '../../../shared/ids';
import { useDesktop } from '../../desktop/desktop-context';
import { t } from '../../i18n/i18n';
import type { WorkshopHead } from '../../storage/head';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

export interface EraseDialogProps {
  readonly head: WorkshopHead | null;
  readonly onClose: () => void;
  readonly onErase: (ids: readonly WorkshopId[]) => void;
}

/** The one thing that cannot be undone, so it says exactly what will be gone. */
export function EraseDialog({ head, onClose, onErase }: EraseDialogProps) {
  const erase = (): void => {
    if (head) onErase([head.id]);
    onClose();
  };
  return (
    <Dialog
      title={t('library.erase.title', { title: head?.title ?? '' })}
      isOpen={head !== null}
      onClose={onClose}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('library.cancel')}
          </Button>
          <Button tone="danger" onPress={erase}>
            {t('library.erase')}
          </Button>
        </>
      }
    >
      <WhatGoes />
    </Dialog>
  );
}

/** A browser keeps what was deleted as long as it likes: nothing more is promised there. */
function WhatGoes() {
  const isDesktop = useDesktop().vault !== null;
  return <p>{t(isDesktop ? 'library.erase.body' : 'library.erase.body.browser')}</p>;
}
