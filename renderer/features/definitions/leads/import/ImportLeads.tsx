import { useState } from 'react';
import { importLeads } from '../../../../../shared/commands/leads';
import {
  guessLeadColumns,
  type LeadColumns,
  planLeads,
  surveyReceived,
} from '../../../../../shared/definitions/lead-import';
import type { DayOrder } from '../../../../../shared/import/dates';
import type { LeadId } from '../../../../../shared/ids';
import type { SampleLead } from '../../../../../shared/workshop/schema/definitions';
import { t } from '../../../../i18n/i18n';
import { useClock } from '../../../../state/clock';
import { newId } from '../../../../state/new-id';
import type { Source } from '../../../../state/table-source';
import { useRemoval } from '../../../../state/use-removal';
import { Dialog } from '../../../../ui/Dialog';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import { SourceStep } from './SourceStep';
import { StepHeading } from './StepHeading';

export interface ImportLeadsProps {
  readonly sample: readonly SampleLead[];
  readonly onClose: () => void;
  /** Tells the first of the leads that came in. */
  readonly onBroughtIn: (first: LeadId) => void;
}

/** What was chosen about a list that was read. */
export interface Choice {
  readonly source: Source;
  readonly columns: LeadColumns;
  /** As a person said it; null while nobody had to. */
  readonly order: DayOrder | null;
  readonly anonymise: boolean;
}

/** A list of leads comes in: the list, its columns, and a check before anything changes; all of it is one step to undo. */
export function ImportLeads({ sample, onClose, onBroughtIn }: ImportLeadsProps) {
  const withUndo = useRemoval();
  const today = useClock().today();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [isChecking, setChecking] = useState(false);
  const step = choice === null ? 'source' : isChecking ? 'check' : 'columns';
  const take = (source: Source) =>
    setChoice({ source, columns: guessLeadColumns(source.table), order: null, anonymise: false });
  const back = () => (isChecking ? setChecking(false) : setChoice(null));
  const plan = choice && isChecking ? planLeads(choice.source.table, rulesOf(choice), sample, today) : null;
  const bringIn = () => {
    if (!plan) return;
    const leads = plan.leads.map((lead) => ({ ...lead, id: newId<LeadId>(), votes: {} }));
    withUndo(importLeads(leads), t('leadImport.done', { n: leads.length }));
    onClose();
    const [first] = leads;
    if (first) onBroughtIn(first.id);
  };
  return (
    <Dialog title={t('leadImport.title')} isOpen size="large" onClose={onClose}>
      <StepHeading key={step} step={step} />
      {choice === null ? (
        <SourceStep onRead={take} />
      ) : plan === null ? (
        <ColumnsStep choice={choice} onChange={setChoice} onBack={back} onNext={() => setChecking(true)} />
      ) : (
        <CheckStep plan={plan} sample={sample.length} onBack={back} onBringIn={bringIn} />
      )}
    </Dialog>
  );
}

/** Where the dates of the column settle their order themselves, nobody is asked. */
function rulesOf({ source, columns, order, anonymise }: Choice) {
  const survey = surveyReceived(source.table, columns);
  return { columns, anonymise, order: survey.kind === 'settled' ? survey.order : order };
}
