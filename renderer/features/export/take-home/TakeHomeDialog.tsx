import { FolderDown } from 'lucide-react';
import { useRef, useState } from 'react';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import type { Workshop } from '../../../../shared/workshop/schema';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { holdsBack } from '../export-json';
import { RedactionPreview } from '../redaction/RedactionPreview';
import { type SavingStep, saveTakeHome, type TakeHomeOutcome } from './save-take-home';
import styles from './TakeHomeDialog.module.css';
import { TakeHomeItems } from './TakeHomeItems';
import { TakeHomeOptions } from './TakeHomeOptions';
import { TakeHomePreview } from './TakeHomePreview';
import { OpenFolder, SavingView, TakeHomeResult } from './TakeHomeResult';
import { type TakeHome, useTakeHome } from './use-take-home';

export interface TakeHomeDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Everything that people take home from the workshop: chosen, looked at, redacted if need be, and saved into one folder. */
export function TakeHomeDialog({ isOpen, onClose }: TakeHomeDialogProps) {
  return isOpen ? <OpenTakeHome onClose={onClose} /> : null;
}

/** What stands beside the list. */
type Beside = { readonly kind: 'item'; readonly item: TakeHomeItem } | { readonly kind: 'redaction' };

function OpenTakeHome({ onClose }: Pick<TakeHomeDialogProps, 'onClose'>) {
  const [workshop] = useState(useWorkshopAsTyped());
  const takeHome = useTakeHome(workshop);
  const saving = useSaving();
  const [beside, setBeside] = useState<Beside>({ kind: 'item', item: 'sla' });
  const [looked, setLooked] = useState<TakeHomeItem>('sla');
  const look = (item: TakeHomeItem) => {
    setLooked(item);
    setBeside({ kind: 'item', item });
  };
  const { files } = takeHome;
  const isChoosing = saving.outcome === null && saving.step === null;
  const close = () => {
    saving.stop();
    onClose();
  };
  return (
    <Dialog
      title={t('takeHome.title')}
      isOpen
      onClose={close}
      size="wide"
      fills={isChoosing}
      footer={
        saving.outcome === null ? (
          <>
            <p className={styles['sum']} role="status">
              {files.length === 0 ? t('takeHome.count.none') : t('takeHome.count', { n: files.length })}
              {holdsBack(workshop) ? ` ${t('takeHome.sealed')}` : null}
            </p>
            <Button onPress={close}>{t('running.cancel')}</Button>
            <Button
              tone="primary"
              icon={<FolderDown size={16} aria-hidden />}
              isDisabled={files.length === 0 || !takeHome.isReady || saving.step !== null}
              onPress={() => saving.start(takeHome)}
            >
              {t('takeHome.save')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={saving.reset}>{t('takeHome.more')}</Button>
            <OpenFolder outcome={saving.outcome} />
            <Button tone="primary" autoFocus onPress={close}>
              {t('ui.close')}
            </Button>
          </>
        )
      }
    >
      {saving.outcome !== null ? (
        <TakeHomeResult outcome={saving.outcome} />
      ) : saving.step !== null ? (
        <SavingView step={saving.step} of={files.length} onStop={saving.stop} />
      ) : (
        <div className={styles['columns']}>
          <div className={styles['choice']}>
            <TakeHomeItems takeHome={takeHome} shown={beside.kind === 'item' ? beside.item : null} onShow={look} />
          </div>
          <div className={styles['beside']}>
            <TakeHomeOptions
              workshop={workshop}
              takeHome={takeHome}
              shown={beside.kind === 'item' ? beside.item : null}
              onRedact={() =>
                setBeside(beside.kind === 'redaction' ? { kind: 'item', item: looked } : { kind: 'redaction' })
              }
            />
            {beside.kind === 'item' ? (
              <TakeHomePreview key={beside.item} item={beside.item} takeHome={takeHome} />
            ) : (
              <div className={styles['redaction']}>
                <RedactionPreview
                  workshop={workshop}
                  what={takeHome.redact}
                  onChange={(redact) => takeHome.change({ redact })}
                />
              </div>
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;

/** The workshop with everything that was typed before the dialog opened. */
function useWorkshopAsTyped(): Workshop {
  useState(commitTyping);
  return useWorkshop(wholeWorkshop);
}

function useSaving() {
  const desktop = useDesktop();
  const running = useRef<AbortController | null>(null);
  const [step, setStep] = useState<SavingStep | null>(null);
  const [outcome, setOutcome] = useState<Exclude<TakeHomeOutcome, { status: 'cancelled' }> | null>(null);
  return {
    step,
    outcome,
    reset: () => setOutcome(null),
    stop: () => running.current?.abort(),
    start: ({ client, files, make }: Pick<TakeHome, 'client' | 'files' | 'make'>) => {
      const controller = new AbortController();
      running.current = controller;
      const job = { client, files, make, signal: controller.signal, onStep: setStep };
      void saveTakeHome(desktop, job).then((ended) => {
        setStep(null);
        if (ended.status !== 'cancelled') setOutcome(ended);
      });
    },
  };
}
