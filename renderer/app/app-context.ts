import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { invariant } from '../../shared/invariant';
import type { AppModel, AppState } from './app-model';

export const AppContext = createContext<AppModel | null>(null);

/** The app's model. */
export function useApp(): AppModel {
  return invariant(use(AppContext), 'everything is rendered inside the app');
}

/** A part of what the app knows. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useApp().store, selector);
}
