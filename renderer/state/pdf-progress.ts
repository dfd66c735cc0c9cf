import type { PdfProgress } from '../../shared/ipc/contract';
import { t } from '../i18n/i18n';
import { changingText } from '../ui/changing-text';
import { toast } from '../ui/toast';

/** What is said while a PDF is made, and the way to stop it. */
export interface SaidProgress {
  readonly say: (step: PdfProgress) => void;
  readonly end: () => void;
}

/** Says where the making of a PDF is, once it has taken a second; who is done sooner says nothing. */
export function sayPdfProgress(onCancel: () => void): SaidProgress {
  const words = changingText('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let close = () => {};
  const show = () => {
    const action = { label: t('exporting.cancel'), onPress: onCancel };
    close = toast({ message: words, timeout: null, action });
  };
  return {
    say(step) {
      words.change(t(`exporting.step.${step}`));
      timer ??= setTimeout(show, PATIENCE);
    },
    end() {
      clearTimeout(timer);
      close();
    },
  };
}

const PATIENCE = 1000;
