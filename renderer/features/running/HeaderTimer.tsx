import { useState } from 'react';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { useNow } from '../../state/use-now';
import { PopoverButton } from '../../ui/PopoverButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { CutsDialog } from './CutsDialog';
import { type Face, faceOf, TimerFace } from './TimerFace';
import { TimerPanel } from './TimerPanel';

/** The clock of the step in the header; it opens the agenda of the day. */
export function HeaderTimer() {
  const workshop = useWorkshop(wholeWorkshop);
  const [shown, setShown] = useState<'nothing' | 'panel' | 'cuts'>('nothing');
  const now = useNow(workshop.running.timer !== null || shown !== 'nothing');
  const face = faceOf(workshop, now);
  return (
    <>
      <PopoverButton
        label={t('running.timer.label', { what: face.words })}
        trigger={<TimerFace face={face} />}
        isOpen={shown === 'panel'}
        onOpenChange={(isOpen) => setShown(isOpen ? 'panel' : 'nothing')}
      >
        <TimerPanel workshop={workshop} now={now} onShowCuts={() => setShown('cuts')} />
      </PopoverButton>
      <TimeUp face={face} />
      <CutsDialog workshop={workshop} now={now} isOpen={shown === 'cuts'} onClose={() => setShown('nothing')} />
    </>
  );
}

/** Says once, to those who listen, that the time of the step is over. */
function TimeUp({ face }: { readonly face: Face }) {
  return (
    <VisuallyHidden>
      <span role="status">
        {face.state === 'over' || face.state === 'overPaused' ? t('running.timer.timeUp', { step: face.step }) : ''}
      </span>
    </VisuallyHidden>
  );
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;
