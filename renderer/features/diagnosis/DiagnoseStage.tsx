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
  const [writing, setWriting] = useState<Side | null>(null);
  const [left, setLeft] = useState<Side | null>(null);
  const [isFresh, setFresh] = useState(false);

  if (phase.kind === 'revealed') return <Review revealedAt={phase.at} isFresh={isFresh} />;

  if (writing !== null && phase.sides[writing].kind !== 'sealed') {
    const cover = () => {
      setLeft(writing);
      setWriting(null);
    };
    return <Entry key={writing} side={writing} onCover={cover} />;
  }

  const revealBoth = () => {
    setFresh(true);
    dispatch(reveal(clock.now()));
  };
  return <Cover phase={phase} comesFrom={left ?? writing} onOpen={setWriting} onReveal={revealBoth} />;
}
