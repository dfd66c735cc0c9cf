import { useState } from 'react';
import { setAgendaMinutes } from '../../../shared/commands/agenda';
import type { AgendaItemId } from '../../../shared/ids';
import { agendaClock } from '../../../shared/running/agenda-clock';
import { type CutProposal, cutsToEndOnTime, endsAtWith } from '../../../shared/running/cuts';
import { MINUTE_MS } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { timeOfDay } from '../../i18n/time-of-day';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DialogFoot } from '../../ui/DialogFoot';
import { Explain } from '../../ui/Explain';
import { Stack } from '../../ui/Stack';
import { type Box, CutsTable } from './CutsTable';
import { fullName } from './words';

export interface CutsDialogProps {
  readonly workshop: Workshop;
  readonly now: Timestamp;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Proposes which coming steps to shorten, to end on time; one press takes all of it, one undo brings it back. */
export function CutsDialog({ isOpen, ...form }: CutsDialogProps) {
  return (
    <Dialog title={t('running.cuts.title')} isOpen={isOpen} onClose={form.onClose}>
      <CutsForm {...form} />
    </Dialog>
  );
}

/** The proposal stands as it was when the dialog opened, so that no figure changes under the hand; the end follows the clock. */
function CutsForm({ workshop, now, onClose }: Omit<CutsDialogProps, 'isOpen'>) {
  const [proposal] = useState(() => cutsToEndOnTime(workshop, now));
  const [minutes, setMinutes] = useState<Minutes>(() =>
    Object.fromEntries(proposal.cuts.map(({ id, to }) => [id, to])),
  );
  const apply = useRemoval();
  const clock = agendaClock(workshop, now);
  const boxes: readonly Box[] = clock.steps
    .filter(({ state, item }) => state === 'next' && item.minutes > 0)
    .map(({ item }) => ({
      id: item.id,
      name: fullName(item),
      from: item.minutes,
      to: minutes[item.id] ?? item.minutes,
    }));
  const changed = boxes.filter(({ from, to }) => to !== from);
  const shorten = (): void => {
    onClose();
    apply(setAgendaMinutes(Object.fromEntries(changed.map(({ id, to }) => [id, to]))), t('running.cuts.applied'));
  };
  return (
    <>
      <Stack gap={3}>
        <p>{saying(proposal)}</p>
        {boxes.length > 0 ? (
          <CutsTable boxes={boxes} onChange={(id, to) => setMinutes((before) => ({ ...before, [id]: to }))} />
        ) : null}
        <p role="status">{endSaid(endsAtWith(clock, minutes), clock.plannedEnd)}</p>
        <div>
          <Explain label={t('running.cuts.rule')} showLabel>
            {t('running.cuts.rule.body')}
          </Explain>
        </div>
      </Stack>
      <DialogFoot>
        <Button onPress={onClose}>{t('running.cuts.keep')}</Button>
        <Button tone="primary" isDisabled={changed.length === 0} onPress={shorten}>
          {t('running.cuts.apply')}
        </Button>
      </DialogFoot>
    </>
  );
}

type Minutes = Readonly<Record<AgendaItemId, number>>;

function saying({ cuts, overMinutes, stillOver }: CutProposal): string {
  if (overMinutes === 0) return t('running.cuts.done');
  if (cuts.length === 0) return t('running.cuts.nothing');
  return t(stillOver > 0 ? 'running.cuts.short' : 'running.cuts.over', { n: overMinutes });
}

function endSaid(endsAt: number, plannedEnd: number | null): string {
  const time = timeOfDay(endsAt);
  const n = plannedEnd === null ? 0 : Math.round((endsAt - plannedEnd) / MINUTE_MS);
  if (n === 0) return t('running.cuts.ends', { time });
  return t(n > 0 ? 'running.cuts.endsOver' : 'running.cuts.endsSpare', { time, n: Math.abs(n) });
}
