import type { ThemeId } from '../ids';
import type { Theme } from '../workshop/schema/diagnosis';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds a theme that gaps can be put under. */
export const addTheme = (theme: Theme): Command => ({
  label: 'themes.add',
  apply({ diagnosis }) {
    insert(diagnosis.themes, theme);
  },
});

/** Names a theme anew. */
export const renameTheme = (id: ThemeId, name: string): Command => ({
  label: 'themes.rename',
  group: `theme:${id}`,
  apply({ diagnosis }) {
    const theme = diagnosis.themes.byId[id];
    if (theme) theme.name = name;
  },
});

/** Removes a theme; its gaps stay, without a theme. */
export const removeTheme = (id: ThemeId): Command => ({
  label: 'themes.remove',
  apply({ diagnosis }) {
    remove(diagnosis.themes, id);
    for (const gap of Object.values(diagnosis.gaps)) if (gap.themeId === id) gap.themeId = null;
  },
});
