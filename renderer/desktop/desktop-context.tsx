import { createContext, type ReactNode, useContext } from 'react';
import { invariant } from '../../shared/invariant';
import type { Desktop } from './desktop';

/** Hands the host to everything below. */
export function DesktopProvider({ desktop, children }: { readonly desktop: Desktop; readonly children: ReactNode }) {
  return <DesktopContext value={desktop}>{children}</DesktopContext>;
}

/** The host that the app runs on. */
export function useDesktop(): Desktop {
  return invariant(useContext(DesktopContext), 'everything is mounted inside DesktopProvider');
}

const DesktopContext = createContext<Desktop | null>(null);
