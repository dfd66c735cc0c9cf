import type { SavedOutcome } from '../desktop/desktop';
import { t } from '../i18n/i18n';
import { describePdfProblem } from '../../shared/report/formats/pdf-problem';
import { toast } from '../ui/toast';

/** What an export says when it ended. */
export interface Wording {
  /** The file name that was suggested. */
  readonly name: string;
  /** The sentence for a file that was saved under this name. */
  readonly saved: (name: string) => string;
  readonly tryAgain: () => void;
}

/** Runs an export and says what became of it: where it is, or why it is not there and what to do. A closed dialog needs no words. */
export async function sayOutcome(
  run: () => Promise<SavedOutcome>,
  { name, saved, tryAgain }: Wording,
): Promise<SavedOutcome> {
  const outcome = await settle(run);
  if (outcome.status === 'saved') {
    const { name: savedAs, beside, show } = outcome;
    const besides = beside === undefined ? [] : [t('keep.savedBeside', { beside })];
    const tone = beside === undefined ? 'good' : 'attention';
    toast({
      message: [saved(savedAs), ...besides].join(' '),
      tone,
      ...(beside === undefined ? {} : { timeout: null }),
      ...(show === undefined
        ? {}
        : { action: { label: t('exporting.show'), onPress: () => void showIt(show, savedAs) } }),
    });
  }
  if (outcome.status === 'failed' || outcome.status === 'wrong') {
    const reason =
      outcome.status === 'failed'
        ? t(`exporting.failed.${outcome.reason}`)
        : t('exporting.failed.wrong', { problem: describePdfProblem(outcome.problem) });
    const action = { label: t('exporting.tryAgain'), onPress: tryAgain };
    toast({ message: t('exporting.failed', { name, reason }), tone: 'danger', timeout: null, action });
  }
  return outcome;
}

async function showIt(show: () => Promise<boolean>, name: string): Promise<void> {
  const isShown = await show().catch(() => false);
  if (!isShown) toast({ message: t('exporting.notShown', { name }), tone: 'attention' });
}

async function settle(run: () => Promise<SavedOutcome>): Promise<SavedOutcome> {
  try {
    return await run();
  } catch {
    // The host broke off, as when its print window crashed: to the person it is a failed export.
    return { status: 'failed', reason: 'unknown' };
  }
}
