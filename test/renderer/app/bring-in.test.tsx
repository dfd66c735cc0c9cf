import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeFile } from '../../../renderer/app/bring-in';
import type { ReadImport } from '../../../renderer/state/read-import';
import { toastQueue } from '../../../renderer/ui/toast';
import { backupEnd, backupHead } from '../../../shared/backup/backup-file';
import { removeParticipant, addParticipant } from '../../../shared/commands/participants';
import { renameWorkshop } from '../../../shared/commands/setup';
import { kitOf, serializeKit } from '../../../shared/content/kit';
import { JourneyId, ParticipantId, WorkshopId } from '../../../shared/ids';
import { newJourney } from '../../../shared/journeys/create';
import { serialize } from '../../../shared/workshop/serialize';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { backupOf } from '../../support/backup-files';
import { toTheReveal } from '../../support/diagnosis';
import { withJourneys } from '../../support/journeys';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { ownQuestion } from '../../support/questions';
import { renderApp } from '../../support/render-app';
import { after } from '../../support/run-commands';
import { signedWorkshop } from '../../support/signed-workshop';

type Shown = ReturnType<typeof renderApp>;

const priya = { id: ParticipantId.parse('priya'), name: 'Priya Raman', role: '', side: 'marketing' as const };
const base = newWorkshop({ client: 'Birch Legal' });

const opened = (workshop: Workshop) =>
  ({ status: 'opened', name: 'a.parley.json', text: serialize(workshop) }) as const;

/** What a double click on a file does. */
function openFile({ app }: Shown, workshop: Workshop): void {
  act(() => void takeFile(app, opened(workshop)));
}

const question = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: 'Bring in this workshop' });

async function answer({ user }: Shown, name: string): Promise<void> {
  await user.click(within(await question()).getByRole('button', { name }));
}

async function isOpen(): Promise<void> {
  expect(await screen.findByRole('heading', { name: 'Set up', level: 1 })).toBeVisible();
}

/** The library with the workshop in it. */
async function withIt(workshop: Workshop = base): Promise<Shown> {
  const shown = renderApp();
  await act(async () => void (await shown.app.library.add(workshop)));
  return shown;
}

afterEach(() => {
  cleanup();
  toastQueue.visibleToasts.forEach(({ key }) => toastQueue.close(key));
});

describe('a file', () => {
  test('says what it holds before it comes in, and opens with one press of Enter', async () => {
    const shown = renderApp();
    openFile(shown, signedWorkshop());
    const dialog = await question();
    expect(dialog).toHaveTextContent('Version 1: the text is the one that was signed');
    expect(shown.app.store.getState().heads).toEqual([]);
    await shown.user.keyboard('{Enter}');
    await isOpen();
  });

  test('that was signed and changed since says so', async () => {
    const signed = signedWorkshop();
    const versions = structuredClone(signed.agreement.versions);
    for (const version of list(versions)) version.canonical = version.canonical.replace('a', 'b');
    const shown = renderApp();
    openFile(shown, { ...signed, agreement: { ...signed.agreement, versions } });
    expect(await question()).toHaveTextContent('the text is not the one that was signed');
  });

  test('that is not wanted stays out', async () => {
    const shown = renderApp();
    openFile(shown, base);
    await answer(shown, 'Cancel');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(shown.app.store.getState().heads).toEqual([]);
  });

  test('that is here already just so is opened, and nothing is asked', async () => {
    const shown = await withIt();
    openFile(shown, base);
    await isOpen();
    expect(await screen.findByText(/is here already, just as the file has it/)).toBeVisible();
    expect(shown.app.store.getState().heads).toHaveLength(1);
  });

  test('of the same workshop comes in beside it as a copy', async () => {
    const shown = await withIt();
    openFile(shown, after(base, renameWorkshop('Autumn')));
    await shown.user.click(within(await question()).getByRole('radio', { name: /^As a copy/ }));
    await answer(shown, 'Bring in as a copy');
    await isOpen();
    const titles = shown.app.store.getState().heads.map(({ title }) => title);
    expect(titles).toEqual(['Spring alignment', 'Autumn (copy)']);
  });

  test('that is refused is said in wide words in the library, and over the rail beside a workshop', async () => {
    const shown = await withIt();
    const refuse = () => act(() => takeFile(shown.app, { status: 'refused', name: 'photo.json', reason: 'not-text' }));
    await refuse();
    expect(screen.getByRole('region', { name: /notification/i })).toHaveClass('page');
    expect(screen.getByText(/^Nothing was opened from “photo.json”\. The file is not text/)).toBeVisible();
    await act(() => shown.app.openWorkshop(base.id));
    expect(screen.getByRole('region', { name: /notification/i })).toHaveClass('rail');
  });

  test('that is refused changes nothing and says why, with a code', async () => {
    const { user, desktop, app } = renderApp();
    desktop.next = { status: 'opened', name: 'a.json', text: '{"format":"other"}' };
    await user.click(screen.getByRole('button', { name: 'Open a file' }));
    expect(await screen.findByText(/comes from another app[^()]*exported from Parley\.$/)).toBeVisible();
    expect(screen.getByText('Code: not-ours')).toBeVisible();
    expect(app.store.getState().heads).toEqual([]);
  });

  test('that is damaged is named, with the part in words and the place in the details', async () => {
    const { app } = renderApp();
    const text = serialize(base).replace(/"client": ?"Birch Legal"/, '"client": 7');
    await act(() => takeFile(app, { status: 'opened', name: 'birch.parley.json', text }));
    expect(
      await screen.findByText(/^Nothing was opened from “birch.parley.json”. .*the set-up \(its client\):/),
    ).toBeVisible();
    expect(screen.getByText(/^Code: shape. Place: setup.client: /)).toBeVisible();
  });

  test('that is a backup offers to restore from it', async () => {
    const { user, desktop, app } = renderApp();
    desktop.next = { status: 'opened', name: 'a.json', text: backupHead(NOW) + backupEnd(0) };
    await user.click(screen.getByRole('button', { name: 'Open a file' }));
    desktop.nextBackup = { status: 'opened', file: backupOf(backupHead(NOW) + backupEnd(0)) };
    const notice = await screen.findByRole('alertdialog');
    await user.click(within(notice).getByRole('button', { name: 'Restore from a backup' }));
    expect(await screen.findByRole('dialog', { name: /^Restore from/ })).toBeVisible();
    expect(app.store.getState().heads).toEqual([]);
  });
});

describe('a kit opened like a workshop', () => {
  const question = ownQuestion();
  const questions = { byId: { [question.id]: question }, order: [question.id] };

  const openKit = async ({ user, desktop }: Shown): Promise<void> => {
    desktop.next = { status: 'opened', name: 'a.json', text: serializeKit(kitOf(questions, 'Lost deals')) };
    await user.keyboard('{Control>}o{/Control}');
  };
  const texts = ({ app }: Shown) =>
    list(
      app.store.getState().session?.store.getState().history.workshop.diagnosis.questions ?? { byId: {}, order: [] },
    ).map(({ text }) => text);

  test('is offered to the open workshop, and one undo takes it back', async () => {
    const shown = await withIt();
    await act(() => shown.app.openWorkshop(base.id));
    await openKit(shown);
    const dialog = await screen.findByRole('dialog', { name: 'Load “Lost deals”?' });
    await shown.user.click(within(dialog).getByRole('button', { name: 'Load kit' }));
    expect(texts(shown)).toContain(question.text);
    expect(shown.app.store.getState().view).toMatchObject({ stage: 'diagnose' });
    await shown.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(texts(shown)).not.toContain(question.text);
  });

  test('in the library is one press from the workshop that was worked on last', async () => {
    const shown = await withIt();
    await openKit(shown);
    await shown.user.click(await screen.findByRole('button', { name: 'Use it for Birch Legal' }));
    expect(await screen.findByRole('dialog', { name: 'Load “Lost deals”?' })).toBeVisible();
    expect(shown.app.store.getState().view).toMatchObject({ stage: 'diagnose', workshopId: base.id });
    expect(texts(shown)).not.toContain(question.text);
  });

  test('says so when the answers are revealed while it is offered, and leads to the other workshops', async () => {
    const shown = await withIt();
    await act(() => shown.app.openWorkshop(base.id));
    await openKit(shown);
    await screen.findByRole('dialog', { name: 'Load “Lost deals”?' });
    const { session } = shown.app.store.getState();
    await act(async () => toTheReveal().forEach((command) => void session?.dispatch(command)));
    const dialog = await screen.findByRole('dialog', { name: 'The answers were revealed' });
    expect(within(dialog).getByText(/^While “Lost deals” was offered, .* nothing was changed\./)).toBeVisible();
    expect(within(dialog).getAllByRole('button', { name: 'Close' }).at(-1)).toHaveFocus();
    expect(texts(shown)).not.toContain(question.text);
    await shown.user.click(within(dialog).getByRole('button', { name: 'Choose another workshop' }));
    expect(await screen.findByRole('heading', { name: 'Workshops', level: 1 })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('goes into no other workshop, though the one that it was meant for cannot be opened any more', async () => {
    const shown = await withIt();
    await openKit(shown);
    const use = await screen.findByRole('button', { name: 'Use it for Birch Legal' });
    const other = newWorkshop({ id: WorkshopId.parse('other'), client: 'Alder Surveyors' });
    await act(() => shown.app.library.add(other));
    await act(() => shown.app.library.erase([base.id]));
    await act(() => shown.app.openWorkshop(other.id));
    await shown.user.click(use);
    await vi.waitFor(() => expect(shown.app.store.getState().unopened).toBe(base.id));
    expect(shown.app.store.getState().kit).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('names its workshop in whole letters on the button', async () => {
    const shown = await withIt(newWorkshop({ client: `${'A'.repeat(23)}😀😀` }));
    await openKit(shown);
    const use = await screen.findByRole('button', { name: /^Use it for A+…$/ });
    expect(use.textContent).not.toMatch(/\p{Cs}/u);
  });

  test('leaves a workshop alone whose answers are revealed', async () => {
    const shown = await withIt({ ...base, diagnosis: { ...base.diagnosis, revealedAt: NOW } });
    await act(() => shown.app.openWorkshop(base.id));
    await openKit(shown);
    expect(await screen.findByText(/its questions stand/)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('asks for a workshop where there is none', async () => {
    const shown = renderApp();
    await openKit(shown);
    await shown.user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'New workshop' }),
    );
    expect(await screen.findByRole('dialog', { name: 'New workshop' })).toBeVisible();
  });
});

describe('a merge', () => {
  const theirs = after(base, renameWorkshop('Autumn'), addParticipant(priya));

  test('adds what only the file holds, keeps what is here, and is one undo', async () => {
    const shown = await withIt();
    openFile(shown, theirs);
    expect(await question()).toHaveTextContent('Only in the file: 1 entry. Different in both: 1 entry.');
    await answer(shown, 'Merge');
    await isOpen();
    const merged = (): Workshop | undefined => shown.app.store.getState().session?.store.getState().history.workshop;
    expect(merged()?.setup.title).toBe('Spring alignment');
    expect(merged()?.setup.participants.order).toEqual(['priya']);
    expect(await screen.findByText(/: 1 entry came in, 0 entries now say what the file says\.$/)).toBeVisible();
    await shown.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(merged()).toEqual(base);
  });

  test('takes what the file says where that is chosen, all of it or one by one', async () => {
    const shown = await withIt();
    openFile(shown, theirs);
    const dialog = within(await question());
    await shown.user.click(dialog.getByRole('radio', { name: 'What the file says' }));
    await answer(shown, 'Merge');
    await isOpen();
    const { session } = shown.app.store.getState();
    expect(session?.store.getState().history.workshop.setup.title).toBe('Autumn');
  });

  test.each([
    ['2020-01-02T03:04:00.000Z', /The one here was last changed on .*; the last step that the file records is of/],
    ['2099-01-02T03:04:00.000Z', /the file is newer: it records a step of 2 Jan 2099.*, after the last change here \(/],
  ])('says which of the two was changed last (%s)', async (begunAt, words) => {
    const shown = await withIt();
    const running = { ...theirs.running, begunAt: begunAt as typeof NOW };
    openFile(shown, { ...theirs, running });
    expect(await question()).toHaveTextContent(words);
  });

  test('one by one shows what each of the two says', async () => {
    const win = (value: number, notes: string): Journey => ({
      ...newJourney(JourneyId.parse('hafen')),
      client: 'Hafen Logistik AG',
      value: { minor: value, currency: 'EUR' },
      notes,
    });
    const shown = await withIt(withJourneys(base, win(4_800_000, '')));
    openFile(shown, withJourneys(base, win(5_200_000, 'Sent twice')));
    const dialog = within(await question());
    await shown.user.click(dialog.getByRole('button', { name: 'Choose one by one' }));
    const choice = dialog.getByRole('checkbox', { name: /“Hafen Logistik AG”/ });
    const text = choice.closest('label')?.textContent;
    expect(text).toContain('Value: €48,000 here, €52,000 in the file');
    expect(text).toContain('Notes: nothing here, “Sent twice” in the file');
  });

  test('leaves a copy of the state before in the vault', async () => {
    const shown = await withIt();
    await shown.app.library.edit(base.id, addParticipant({ ...priya, name: 'Before' }));
    await shown.app.library.edit(base.id, removeParticipant(priya.id));
    openFile(shown, theirs);
    await answer(shown, 'Merge');
    await isOpen();
    const kept = await shown.desktop.vault?.load(base.id);
    expect(kept).toMatchObject({ snapshot: { workshop: { setup: { participants: { order: [] } } } } });
  });
});

describe('reading', () => {
  const never: ReadImport = (_text, signal) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'cancelled' })));

  test('that takes longer than a moment says so and can be cancelled', async () => {
    const { user, app } = renderApp();
    const taken = takeFile(app, opened(base), never);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 3000 }));
    await taken;
    expect(await screen.findByText(/^Reading “.*” was cancelled/)).toBeVisible();
    expect(app.store.getState().heads).toEqual([]);
  });

  test.each([
    ['too-slow', /longer than ten seconds/],
    ['failed', /could not be read to its end/],
  ] as const)('that ends as %s says so', async (kind, words) => {
    const { app } = renderApp();
    await takeFile(app, opened(base), async () => ({ kind }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(app.store.getState().heads).toEqual([]);
  });
});
