import { type ReactNode, useState } from 'react';
import { addLead, removeLead } from '../../../../shared/commands/leads';
import type { LeadId } from '../../../../shared/ids';
import { onDay } from '../../../../shared/time';
import type { SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { neighbourOf } from '../../../ui/use-row-focus';
import { ImportLeads } from './import/ImportLeads';

/** What brings leads into the sample and takes them out. */
export interface LeadActions {
  readonly add: () => void;
  readonly openImport: () => void;
  readonly remove: (lead: SampleLead) => void;
  /** The import while it is open. */
  readonly dialog: ReactNode;
}

/** Adding, bringing in and removing leads, with the focus going where the person works. */
export function useLeadActions(leads: readonly SampleLead[], focusRow: (id: string) => void): LeadActions {
  const dispatch = useDispatch();
  const removal = useRemoval();
  const today = useClock().today();
  const [isImporting, setImporting] = useState(false);
  return {
    add: () => {
      const id = newId<LeadId>();
      dispatch(addLead({ ...EMPTY_LEAD, id, receivedOn: onDay(today) }));
      focusRow(id);
    },
    openImport: () => setImporting(true),
    remove: ({ id, company }) => {
      const message =
        company.trim() === '' ? t('leads.removed.unnamed') : t('leads.removed', { company: company.trim() });
      removal(removeLead(id), message);
      focusRow(
        neighbourOf(
          leads.map((lead) => lead.id),
          id,
        ) ?? 'add-lead',
      );
    },
    dialog: isImporting ? (
      <ImportLeads sample={leads} onClose={() => setImporting(false)} onBroughtIn={focusRow} />
    ) : null,
  };
}

const EMPTY_LEAD = { company: '', contact: '', source: '', attributes: {}, votes: {} } as const;
