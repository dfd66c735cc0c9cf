import type { MessageKey } from '../../i18n/i18n';
import type { AppModel } from '../app-model';

/** The menu that an action stands in. */
export type Section = 'file' | 'edit' | 'view' | 'go' | 'run' | 'room' | 'help';

/**
 * Something a person can do. Menus, toolbars, shortcuts, the palette and the help sheet all read the one registry of these.
 */
export interface Action {
  readonly id: string;
  readonly section: Section;
  readonly label: (app: AppModel) => string;
  /** Other words that find it in the palette. */
  readonly words?: string;
  /** Like `Mod+Shift+Z`; `Mod` is Command on a Mac and Control elsewhere. */
  readonly shortcut?: string;
  isEnabled(app: AppModel): boolean;
  run(app: AppModel): void | Promise<void>;
}

/** The words of a section. */
export const sectionLabel = (section: Section): MessageKey => `section.${section}`;
