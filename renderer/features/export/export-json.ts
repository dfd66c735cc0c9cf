import { withoutBlind } from '../../../shared/definitions/sealed';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { isWritten } from '../../../shared/diagnosis/sheets';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import { workshopFileName } from '../../../shared/report/file-name';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { list } from '../../../shared/workshop/table';
import type { Desktop } from '../../desktop/desktop';
import { t } from '../../i18n/i18n';
import { sayOutcome } from '../../state/say-outcome';

/** Saves the whole workshop as a file that imports back, without what is still sealed, and says so. */
export function exportJson(desktop: Desktop, workshop: Workshop): Promise<SaveOutcome> {
  const name = workshopFileName(workshop.setup.client, workshop.setup.title);
  const text = serialize(withoutSealed(workshop));
  return sayOutcome(() => desktop.saveText({ suggestedName: name, text }), {
    name,
    saved: (saved) => t(holdsBack(workshop) ? 'exporting.savedSealed' : 'exporting.saved', { name: saved }),
    tryAgain: () => void exportJson(desktop, workshop),
  });
}

/** Whether somebody wrote something that nobody else may see yet: an answer, a draft, an ideal client or a vote. */
export function holdsBack({ diagnosis, definitions }: Workshop): boolean {
  const holdsAnswers = diagnosis.revealedAt === null && list(diagnosis.sheets).some(isWritten);
  return holdsAnswers || withoutBlind(definitions) !== definitions;
}
