import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeFile } from '../../../renderer/app/bring-in';
import { readTextFile } from '../../../renderer/desktop/pick-text-file';
import { toastQueue } from '../../../renderer/ui/toast';
import { hostileFiles, PAYLOADS } from '../../../scripts/lib/hostile-files.mjs';
import { newWorkshop } from '../../support/new-workshop';
import { renderApp } from '../../support/render-app';

const asFile = ({ name, content }: { readonly name: string; readonly content: string | Uint8Array }): File =>
  new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);

test('every hostile file is refused with a sentence and a code, and the library stays as it was', async () => {
  const { app, store, desktop } = renderApp();
  await act(async () => void (await app.library.add(newWorkshop())));
  const state = async () =>
    JSON.stringify([await store.heads(), await store.load(newWorkshop().id), await desktop.vault?.start()]);
  const before = await state();
  for (const file of hostileFiles().filter(({ code }) => code !== 'accepted')) {
    await act(async () => takeFile(app, await readTextFile(asFile(file))));
    const [shown] = toastQueue.visibleToasts;
    // A kit is read as one, and this one asks nothing.
    const isKit = file.code === 'is-a-kit';
    expect(shown?.content.message).toMatch(
      isKit ? /^Nothing was taken from “.+”\. .+\.$/ : /^Nothing was opened from “.+”\. .+\.$/,
    );
    expect(shown?.content.details?.split('. Place: ')[0]).toBe(isKit ? undefined : `Code: ${file.code}`);
    act(() => toastQueue.visibleToasts.forEach(({ key }) => toastQueue.close(key)));
  }
  expect(await state()).toBe(before);
  expect(app.store.getState().session).toBeNull();
  expect('polluted' in {}).toBe(false);
}, 60_000);

test('what is inert is shown as text, and makes no element', async () => {
  const { app } = renderApp();
  const count = (): number => document.querySelectorAll('script, img, iframe, style, object, a[href]').length;
  const before = count();
  for (const file of hostileFiles().filter(({ kind }) => kind === 'inert')) {
    const taken = takeFile(app, await readTextFile(asFile(file)));
    const dialog = await screen.findByRole('dialog', { name: 'Bring in this workshop' });
    const payload = PAYLOADS[file.name.slice('inert-'.length, -'.parley.json'.length) as keyof typeof PAYLOADS];
    expect(dialog.textContent).toContain(payload);
    expect(count()).toBe(before);
    await act(async () => {
      app.store.getState().incoming?.answer({ kind: 'cancel' });
      await taken;
    });
  }
  expect(app.store.getState().heads).toEqual([]);
}, 60_000);
