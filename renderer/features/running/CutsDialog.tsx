import { useMemo } from 'react';
import { setAgendaMinutes } from '../../../shared/commands/agenda';
import { agendaClock } from '../../../shared/running/agenda-clock';
import { type CutProposal, cutsToEndOnTime } from '../../../shared/running/cuts';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { Explain } from '../../ui/Explain';
import { Stack } from '../../ui/Stack';
import { timeOfDay } from './words';

export interface CutsDialogProps {
  readonly workshop: Workshop;
  readonly now: Timestamp;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Proposes which coming steps to shorten, to end on time; one press takes all of it, one undo brings it back. */
export function CutsDialog({ workshop, now, isOpen, onClose }: CutsDialogProps) {
  const proposal = useMemo(() => cutsToEndOnTime(workshop, now), [workshop, now]);
  const apply = useRemoval();
  const shorten = () => {
    onClose();
    apply(setAgendaMinutes(Object.fromEntries(proposal.cuts.map(({ id, to }) => [id, to]))), t('running.cuts.applied'));
  };
  return (
    <Dialog
      title={t('running.cuts.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('running.cuts.keep')}</Button>
          <Button tone="primary" isDisabled={proposal.cuts.length === 0} onPress={shorten}>
            {t('running.cuts.apply')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{saying(proposal, agendaClock(workshop, now).plannedEnd)}</p>
        {proposal.cuts.length > 0 ? <Proposal proposal={proposal} /> : null}
        <div>
          <Explain label={t('running.cuts.rule')} showLabel>
            {t('running.cuts.rule.body')}
          </Explain>
        </div>
      </Stack>
    </Dialog>
  );
}

function Proposal({ proposal: { cuts } }: { readonly proposal: CutProposal }) {
  const rows = cuts.map(({ id, title, from, to }) => ({
    id,
    cells: [
      title.trim() || t('running.timer.untitled'),
      t('running.cuts.minutes', { n: from }),
      to === 0 ? t('running.cuts.leaveOut') : t('running.cuts.minutes', { n: to }),
    ],
  }));
  return <DataTable label={t('running.cuts.title')} columns={COLUMNS} rows={rows} dense />;
}

function saying({ cuts, overMinutes, stillOver }: CutProposal, plannedEnd: number | null): string {
  if (overMinutes === 0) return t('running.cuts.done');
  if (cuts.length === 0) return t('running.cuts.nothing');
  if (stillOver > 0) return t('running.cuts.short', { n: overMinutes, still: stillOver });
  return t('running.cuts.over', { n: overMinutes, planned: plannedEnd === null ? '' : timeOfDay(plannedEnd) });
}

const COLUMNS = [
  { id: 'step', header: t('running.cuts.step') },
  { id: 'from', header: t('running.cuts.from'), align: 'end', width: '6rem' },
  { id: 'to', header: t('running.cuts.to'), align: 'end', width: '6.5rem' },
] as const;
