import type { RejectedRow } from '../../../../shared/import/import-plan';
import { rejectedCsv } from '../../../../shared/import/rejected-csv';
import type { SaveOutcome } from '../../../../shared/ipc/contract';
import { fileName } from '../../../../shared/report/file-name';
import type { Desktop } from '../../../desktop/desktop';
import { t } from '../../../i18n/i18n';
import { sayOutcome } from '../../../state/say-outcome';
import type { Source } from '../../../state/table-source';

/** Saves the rejected rows of a file, with the reasons, and says where they are. */
export function saveRejected(desktop: Desktop, source: Source, rejected: readonly RejectedRow[]): Promise<SaveOutcome> {
  const name = fileName([(source.name ?? '').replace(/\.[^.]*$/, '')], '-rejected.csv');
  const text = rejectedCsv(source.table, rejected);
  return sayOutcome(() => desktop.saveText({ kind: 'csv', suggestedName: name, text }), {
    name,
    saved: (saved) => t('journeyImport.rejected.saved', { name: saved }),
    tryAgain: () => void saveRejected(desktop, source, rejected),
  });
}
