import { useRoomWriting } from '../../../state/room-context';
import { useAnswerShield } from '../../../state/use-answer-shield';
import { HandOverScreen, type HandOverScreenProps } from '../../../ui/HandOverScreen';

/** The laptop goes to the side that writes next; the room display sees how far both are. */
export function HandOver(props: HandOverScreenProps) {
  useAnswerShield();
  useRoomWriting(props.side);
  return <HandOverScreen {...props} />;
}
