import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useSession, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { type CoverNote, type NamedSheet, sealQuietly } from './seal-quietly';
import styles from './QuietSeal.module.css';
import { useQuietTime } from './use-quiet-time';

export interface QuietSealProps {
  /** The sheets that are on the screen. */
  readonly sheets: readonly NamedSheet[];
  readonly onOver: (note: CoverNote) => void;
}

/** Seals and covers what was left open on the screen, after a countdown that can be stopped. */
export function QuietSeal({ sheets, onOver }: QuietSealProps) {
  const session = useSession();
  const clock = useClock();
  const minutes = useWorkshop((workshop) => workshop.diagnosis.sealAfterMinutes);
  const { secondsLeft, keepWriting } = useQuietTime(minutes, () => {
    commitTyping();
    onOver(sealQuietly(session, sheets, minutes ?? 0, clock.now()));
  });
  return (
    <Dialog
      title={t('quiet.title')}
      isOpen={secondsLeft !== null}
      onClose={keepWriting}
      role="alertdialog"
      size="small"
      footer={
        <Button tone="primary" autoFocus onPress={keepWriting}>
          {t('diagnosis.seal.back')}
        </Button>
      }
    >
      <p className={styles['count']} role="timer">
        {t('quiet.count', { n: secondsLeft ?? 0 })}
      </p>
      <p>{t('quiet.body')}</p>
    </Dialog>
  );
}
