import type { newDisconnect } from '../../../shared/journeys/create';
import type { DisconnectId } from '../../../shared/ids';
import { Stack } from '../../ui/Stack';
import { DisconnectRegister } from './register/DisconnectRegister';
import { SignalSection } from './signals/SignalSection';

export interface DisconnectsTabProps {
  /** A disconnect that was just written down: it takes the focus. */
  readonly focusOn: DisconnectId | null;
  readonly onFocused: () => void;
  readonly onPromote: (known: Parameters<typeof newDisconnect>[1]) => void;
}

/** What looks like a disconnect on this data, and the register of those that the room has written down. */
export function DisconnectsTab({ focusOn, onFocused, onPromote }: DisconnectsTabProps) {
  return (
    <Stack gap={7}>
      <SignalSection onPromote={onPromote} />
      <DisconnectRegister focusOn={focusOn} onFocused={onFocused} />
    </Stack>
  );
}
