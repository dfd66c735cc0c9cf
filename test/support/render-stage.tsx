import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { browserDesktop } from '../../renderer/desktop/browser-desktop';
import { DesktopProvider } from '../../renderer/desktop/desktop-context';
import { ClockContext } from '../../renderer/state/clock';
import { SessionContext } from '../../renderer/state/session-context';
import { openSession } from '../../renderer/state/workshop-session';
import type { ChangeSink } from '../../renderer/storage/change-sink';
import { ToastRegion } from '../../renderer/ui/ToastRegion';
import type { Clock } from '../../shared/clock';
import { type History, startHistory } from '../../shared/history/history';
import type { Workshop } from '../../shared/workshop/schema';
import { stillClock } from './still-clock';

/** One stage's screen over a workshop in memory, with a person to use it. */
export function renderStage(Stage: ComponentType, start: Workshop | History, clock: Clock = stillClock) {
  const sink: ChangeSink = {
    push: () => undefined,
    flush: async () => true,
    retry: () => undefined,
    close: () => undefined,
  };
  const session = openSession(
    'workshop' in start ? start : startHistory(start),
    { kind: 'saved', at: null },
    clock,
    () => sink,
  );
  const screen = render(
    <ClockContext value={clock}>
      <SessionContext value={session}>
        <DesktopProvider desktop={browserDesktop()}>
          <Stage />
          <ToastRegion />
        </DesktopProvider>
      </SessionContext>
    </ClockContext>,
  );
  return { ...screen, session, workshop: () => session.store.getState().history.workshop, user: userEvent.setup() };
}
