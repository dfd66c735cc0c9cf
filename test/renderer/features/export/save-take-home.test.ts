import { describe, expect, test, vi } from 'vitest';
import { saveTakeHome } from '../../../../renderer/features/export/take-home/save-take-home';
import type { ListedFile } from '../../../../renderer/state/document-jobs';

type Desktop = Parameters<typeof saveTakeHome>[0];

const text = (name: string): ListedFile => ({ item: 'md', name, kind: 'text' });

function start(files: readonly ListedFile[], onSave?: (name: string) => void) {
  const saved: string[] = [];
  const steps: string[] = [];
  const controller = new AbortController();
  const folder = {
    name: 'alder-take-home',
    open: vi.fn(async () => true),
    save: vi.fn(async (name: string) => {
      onSave?.(name);
      if (name === 'full.md') return { status: 'failed', reason: 'disk-full' } as const;
      saved.push(name);
      return { status: 'saved', name } as const;
    }),
  };
  const desktop = { chooseFolder: vi.fn(async () => ({ status: 'chosen', folder }) as const) };
  const make = vi.fn(async ({ name }: ListedFile) => {
    if (name === 'broken.md') throw new Error('no');
    return name;
  });
  const job = {
    client: 'Alder',
    files,
    make,
    signal: controller.signal,
    onStep: ({ name, index }: { readonly name: string; readonly index: number }) => steps.push(`${index} ${name}`),
  };
  return {
    saved,
    steps,
    controller,
    desktop,
    folder,
    make,
    outcome: () => saveTakeHome(desktop as unknown as Desktop, job),
  };
}

describe('saving everything that is taken home', () => {
  test('makes one file after the other, and tells which', async () => {
    const { outcome, saved, steps, desktop, folder } = start([text('a.md'), text('b.md')]);
    expect(await outcome()).toEqual({
      status: 'saved',
      folder: 'alder-take-home',
      open: folder.open,
      saved: ['a.md', 'b.md'],
      failed: [],
      isStopped: false,
    });
    expect(desktop.chooseFolder).toHaveBeenCalledWith('alder-take-home');
    expect([saved, steps]).toEqual([
      ['a.md', 'b.md'],
      ['1 a.md', '2 b.md'],
    ]);
  });

  test('goes on after a file that cannot be made or written, and names both', async () => {
    const { outcome } = start([text('broken.md'), text('full.md'), text('c.md')]);
    expect(await outcome()).toMatchObject({
      saved: ['c.md'],
      failed: [
        { name: 'broken.md', reason: 'unknown' },
        { name: 'full.md', reason: 'disk-full' },
      ],
    });
  });

  test('stops where somebody says so, and keeps what is saved', async () => {
    const { outcome, controller } = start([text('a.md'), text('b.md'), text('c.md')], (name) => {
      if (name === 'b.md') controller.abort();
    });
    expect(await outcome()).toMatchObject({ saved: ['a.md', 'b.md'], failed: [], isStopped: true });
  });

  test('makes nothing when no folder is chosen', async () => {
    const { desktop, make, ...job } = start([text('a.md')]);
    desktop.chooseFolder.mockResolvedValue({ status: 'cancelled' } as never);
    expect(await job.outcome()).toEqual({ status: 'cancelled' });
    desktop.chooseFolder.mockResolvedValue({ status: 'failed', reason: 'read-only' } as never);
    expect(await job.outcome()).toEqual({ status: 'no-folder', reason: 'read-only' });
    expect(make).not.toHaveBeenCalled();
  });
});
