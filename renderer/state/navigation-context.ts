import { createContext, use } from 'react';
import type { Stage } from '../../shared/workshop/stage';

/**
 * A place in the open workshop. `ref` names something on the stage's screen: the element that carries `data-ref="..."` is
 * scrolled to and focused (or the first field inside it).
 */
export interface Target {
  readonly stage: Stage;
  readonly ref?: string;
}

export const NavigationContext = createContext<(target: Target) => void>(() => undefined);

/** Goes to a stage, and to a place on it. */
export const useNavigate = (): ((target: Target) => void) => use(NavigationContext);

export const WantedPlaceContext = createContext<string | null>(null);

/**
 * The place (`ref`) that navigation asked for and that is not on the screen yet: a stage with several screens opens the one that it is
 * on, and the focus then goes to it. Null once it is reached.
 */
export const useWantedPlace = (): string | null => use(WantedPlaceContext);
