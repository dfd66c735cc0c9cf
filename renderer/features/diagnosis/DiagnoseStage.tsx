import { useMemo, useState } from 'react';
import { reveal } from '../../../shared/commands/seal';
import { diagnosisPhase } from '../../../shared/diagnosis/phase';
import type { Side } from '../../../shared/side';
import { useClock } from '../../state/clock';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Cover } from './Cover';
import { Entry } from './Entry';
import { Review } from './Review';

/**
 * The diagnosis on one shared laptop: cover, one side's entry, cover, the other side's entry, cover, reveal, review. Where it stands
 * is in the document; which screen is open is not, so that coming back to the stage always lands on the cover.
 */
export function DiagnoseStage() {
  const dispatch = useDispatch();
  const clock = useClock();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const phase = useMemo(() => diagnosisPhase(diagnosis), [diagnosis]);
  const [screen, setScreen] = useState<Screen>({ kind: 'cover', isReturn: false });
  const [isFresh, setFresh] = useState(false);

  if (phase.kind === 'revealed') return <Review revealedAt={phase.at} isFresh={isFresh} />;

  if (screen.kind === 'entry' && phase.sides[screen.side].kind !== 'sealed') {
    return <Entry key={screen.side} side={screen.side} onLeave={() => setScreen({ kind: 'cover', isReturn: true })} />;
  }

  const revealBoth = () => {
    setFresh(true);
    dispatch(reveal(clock.now()));
  };
  return (
    <Cover
      phase={phase}
      isReturn={screen.kind === 'entry' || screen.isReturn}
      onOpen={(side) => setScreen({ kind: 'entry', side })}
      onReveal={revealBoth}
    />
  );
}

type Screen = { readonly kind: 'cover'; readonly isReturn: boolean } | { readonly kind: 'entry'; readonly side: Side };
