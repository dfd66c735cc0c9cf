import { useState } from 'react';
import type { DocumentChoice } from '../../../shared/agreement/versions';
import type { Workshop } from '../../../shared/workshop/schema';
import { useDesktop } from '../../desktop/desktop-context';
import { useClock } from '../../state/clock';
import { useSession } from '../../state/session-context';
import { commitTyping } from '../../ui/pending-commit';
import { exportJson } from './export-json';
import { exportSlaPdf } from './export-pdf';

/** The exports of the stage: what was typed last is in them, and one runs at a time. */
export function useExports(document: DocumentChoice) {
  const desktop = useDesktop();
  const session = useSession();
  const today = useClock().today();
  const [isExporting, setExporting] = useState(false);
  const run = (start: (workshop: Workshop) => Promise<unknown>) => {
    commitTyping();
    setExporting(true);
    void start(session.store.getState().history.workshop).finally(() => setExporting(false));
  };
  return {
    isExporting,
    onExportPdf: () => run((workshop) => exportSlaPdf(desktop, workshop, today, document)),
    onExportJson: () => run((workshop) => exportJson(desktop, workshop)),
  };
}
