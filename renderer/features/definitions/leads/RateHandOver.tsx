import type { Side } from '../../../../shared/side';
import { useAnswerShield } from '../../../state/use-answer-shield';
import { HandOverScreen } from '../../../ui/HandOverScreen';

export interface RateHandOverProps {
  readonly side: Side;
  readonly name: string;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** The laptop goes to a rater; undo reaches no vote meanwhile. */
export function RateHandOver({ side, name, onStart, onBack }: RateHandOverProps) {
  useAnswerShield();
  return <HandOverScreen side={side} title={name} onStart={onStart} onBack={onBack} />;
}
