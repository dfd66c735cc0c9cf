import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/serve';

type Template = readonly MenuItemConstructorOptions[];

type Show = (template: MenuItemConstructorOptions[]) => void;

/** Shows the menu of a page that has no actions yet at once: Electron's own would offer to open pages on the network. */
export function menuHandlers(show: Show, run: (id: string) => void): Pick<Handlers, 'menu:set'> {
  const set = (items: readonly MenuItem[]): void => show([...menuTemplate(items, run, process.platform)]);
  set([]);
  return {
    async 'menu:set'({ items }) {
      set(items);
      return {};
    },
  };
}

/** The native menu: the app's own actions first in each part, then what every program on the system has there. */
export function menuTemplate(
  items: readonly MenuItem[],
  run: (id: string) => void,
  platform: NodeJS.Platform,
): Template {
  const part = (section: MenuItem['section'], label: string, roles: Template): MenuItemConstructorOptions => {
    const own = items.filter((item) => item.section === section).map((item) => entry(item, run));
    const line: Template = own.length > 0 && roles.length > 0 ? [{ type: 'separator' }] : [];
    return { label, submenu: [...own, ...line, ...roles] };
  };
  const isMac = platform === 'darwin';
  const parts = [
    part('file', 'File', [{ role: isMac ? 'close' : 'quit' }]),
    part('edit', 'Edit', [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]),
    part('view', 'View', [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ]),
    part('go', 'Go', []),
    part('run', 'Run', []),
    part('room', 'Room', []),
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    part('help', 'Help', []),
  ];
  const filled = parts.filter(({ submenu }) => !Array.isArray(submenu) || submenu.length > 0);
  return isMac ? [{ role: 'appMenu' }, ...filled] : filled;
}

function entry({ id, label, accelerator, enabled }: MenuItem, run: (id: string) => void): MenuItemConstructorOptions {
  return { id, label, enabled, click: () => run(id), ...(accelerator === null ? {} : { accelerator }) };
}
