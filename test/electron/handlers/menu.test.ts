import { expect, test, vi } from 'vitest';
import { menuHandlers, menuTemplate } from '../../../electron/main/handlers/menu';
import type { MenuItem } from '../../../shared/ipc/contract';

const undo: MenuItem = {
  id: 'edit.undo',
  label: 'Undo rename',
  section: 'edit',
  accelerator: 'CmdOrCtrl+Z',
  enabled: true,
};
const palette: MenuItem = {
  id: 'view.palette',
  label: 'Command palette',
  section: 'view',
  accelerator: null,
  enabled: false,
};

const labels = (template: ReturnType<typeof menuTemplate>) => template.map((part) => part.label ?? part.role);
const inside = (template: ReturnType<typeof menuTemplate>, label: string) => {
  const submenu = template.find((part) => part.label === label)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
};

test('the app’s own actions come first in their part, then what the system has there', () => {
  const template = menuTemplate([undo, palette], () => {}, 'linux');
  expect(labels(template)).toEqual(['File', 'Edit', 'View']);
  expect(inside(template, 'Edit').map((item) => item.label ?? item.role ?? item.type)).toEqual([
    'Undo rename',
    'separator',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ]);
  expect(inside(template, 'View')[0]).toMatchObject({ label: 'Command palette', enabled: false });
  expect(inside(template, 'View')[0]).not.toHaveProperty('accelerator');
});

test('choosing an entry names its action', () => {
  const run = vi.fn();
  const [entry] = inside(menuTemplate([undo], run, 'linux'), 'Edit');
  expect(entry).toMatchObject({ accelerator: 'CmdOrCtrl+Z' });
  (entry as { readonly click: () => void }).click();
  expect(run).toHaveBeenCalledExactlyOnceWith('edit.undo');
});

test('on a Mac the app has a menu of its own, and no empty part is shown anywhere', () => {
  expect(labels(menuTemplate([], () => {}, 'darwin'))).toEqual(['appMenu', 'File', 'Edit', 'View', 'windowMenu']);
  expect(labels(menuTemplate([{ ...undo, section: 'go' }], () => {}, 'win32'))).toEqual(['File', 'Edit', 'View', 'Go']);
  const running = [{ ...undo, section: 'run' } as const, { ...undo, section: 'go' } as const];
  expect(labels(menuTemplate(running, () => {}, 'linux'))).toEqual(['File', 'Edit', 'View', 'Go', 'Run']);
});

test('until the page has said what it can do, the menu holds the system’s entries only', async () => {
  const shown: string[][] = [];
  const handlers = menuHandlers(
    (template) => shown.push(template.map((part) => part.label ?? '')),
    () => {},
  );
  expect(shown).toHaveLength(1);
  expect(await handlers['menu:set']({ items: [{ ...undo, section: 'help' }] })).toEqual({});
  expect(shown[1]).toContain('Help');
});
