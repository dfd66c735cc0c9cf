import { FolderDown } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Workshop } from '../../../../shared/workshop/schema';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { holdsBack } from '../export-json';
import { type SavingStep, saveTakeHome, type TakeHomeOutcome } from './save-take-home';
import { TakeHomeChoice } from './TakeHomeChoice';
import styles from './TakeHomeDialog.module.css';
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

function OpenTakeHome({ onClose }: Pick<TakeHomeDialogProps, 'onClose'>) {
  const [workshop] = useState(useWorkshopAsTyped());
  const takeHome = useTakeHome(workshop);
  const saving = useSaving();
  const { outcome, step } = saving;
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
      fills={outcome === null && step === null}
      footer={
        outcome === null ? (
          <ChoosingFoot workshop={workshop} takeHome={takeHome} saving={saving} onClose={close} />
        ) : (
          <>
            <Button onPress={saving.reset}>{t('takeHome.more')}</Button>
            <OpenFolder outcome={outcome} />
            <Button tone="primary" autoFocus onPress={close}>
              {t('ui.close')}
            </Button>
          </>
        )
      }
    >
      {outcome !== null ? (
        <TakeHomeResult outcome={outcome} />
      ) : step !== null ? (
        <SavingView step={step} of={takeHome.files.length} onStop={saving.stop} />
      ) : (
        <TakeHomeChoice workshop={workshop} takeHome={takeHome} />
      )}
    </Dialog>
  );
}

interface ChoosingFootProps {
  readonly workshop: Workshop;
  readonly takeHome: TakeHome;
  readonly saving: Saving;
  readonly onClose: () => void;
}

/** What is chosen comes to so many files; from here they are saved. */
function ChoosingFoot({ workshop, takeHome, saving, onClose }: ChoosingFootProps) {
  const { files, isReady } = takeHome;
  return (
    <>
      <p className={styles['sum']} role="status">
        {files.length === 0 ? t('takeHome.count.none') : t('takeHome.count', { n: files.length })}
        {holdsBack(workshop) ? ` ${t('takeHome.sealed')}` : null}
      </p>
      <Button onPress={onClose}>{t('running.cancel')}</Button>
      <Button
        tone="primary"
        icon={<FolderDown size={16} aria-hidden />}
        isDisabled={files.length === 0 || !isReady || saving.step !== null}
        onPress={() => saving.start(takeHome)}
      >
        {t('takeHome.save')}
      </Button>
    </>
  );
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;

/** The workshop with everything that was typed before the dialog opened. */
function useWorkshopAsTyped(): Workshop {
  useState(commitTyping);
  return useWorkshop(wholeWorkshop);
}

type Saving = ReturnType<typeof useSaving>;

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
