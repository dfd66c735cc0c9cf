import { screen, waitFor, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../../renderer/desktop/browser-desktop';
import { DesktopProvider } from '../../../../renderer/desktop/desktop-context';
import { Cadences } from '../../../../renderer/features/agreement/Cadences';
import { toastQueue } from '../../../../renderer/ui/toast';
import { editCadence } from '../../../../shared/commands/cadences';
import type { CadenceId, MetricId } from '../../../../shared/ids';
import type { SaveOutcome, SavedTextKind } from '../../../../shared/ipc/contract';
import type { IsoDate } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const WEEKLY = 'weekly-leaders' as CadenceId;

beforeEach(() => toastQueue.clear());

function open(workshop: Workshop = newWorkshop()) {
  const saveText = vi.fn(
    async (file: {
      readonly suggestedName: string;
      readonly text: string;
      readonly kind?: SavedTextKind;
    }): Promise<SaveOutcome> => ({
      status: 'saved',
      name: file.suggestedName,
    }),
  );
  const desktop = { ...browserDesktop(), saveText };
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <Cadences />
    </DesktopProvider>
  );
  return { ...renderStage(Stage, workshop), saveText };
}

const meeting = (name: string) =>
  within(screen.getByRole('checkbox', { name: `Hold “${name}”` }).closest('li') ?? document.body);

test('a meeting gets its first day and time, and says how it repeats', async () => {
  const { user, workshop } = open();
  const leaders = meeting("Leaders' meeting");
  await user.type(leaders.getByRole('textbox', { name: 'First on' }), '7 Dec 2026{Tab}');
  await user.type(leaders.getByRole('textbox', { name: 'At' }), '9.30{Tab}');
  expect(workshop().agreement.cadences.byId[WEEKLY]).toMatchObject({ firstOn: '2026-12-07', at: '09:30' });
  expect(leaders.getByText('Every Monday')).toBeInTheDocument();
});

test('a time that is none changes nothing and says so', async () => {
  const { user, workshop } = open();
  const leaders = meeting("Leaders' meeting");
  await user.type(leaders.getByRole('textbox', { name: 'At' }), '25:00{Tab}');
  expect(leaders.getByText('Write a time of day, such as 9:30 or 14:00.')).toBeInTheDocument();
  expect(workshop().agreement.cadences.byId[WEEKLY]?.at).toBe('');
});

test('the numbers that it reads are picked from the sheet', async () => {
  const { user, workshop } = open();
  await user.click(screen.getByRole('button', { name: "Choose the numbers that “Leaders' meeting” reads" }));
  const [m1] = list(workshop().metrics.sheet);
  await user.click(screen.getByRole('checkbox', { name: m1?.name ?? '' }));
  expect(workshop().agreement.cadences.byId[WEEKLY]?.metrics).toEqual(['M1', 'M14'] as MetricId[]);
});

test('meetings of one’s own are added and removed, with undo and the focus near', async () => {
  const { user, workshop } = open();
  const before = list(workshop().agreement.cadences).length;
  await user.click(screen.getByRole('button', { name: 'Add a meeting' }));
  expect(screen.getByRole('checkbox', { name: 'Hold “a meeting without a name”' })).toHaveFocus();
  expect(list(workshop().agreement.cadences)).toHaveLength(before + 1);
  await user.click(screen.getByRole('button', { name: 'Remove “a meeting without a name”' }));
  expect(list(workshop().agreement.cadences)).toHaveLength(before);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(list(workshop().agreement.cadences)).toHaveLength(before + 1);
});

test('without a first day there is nothing to save, and it says what to do', () => {
  open();
  expect(screen.getByRole('button', { name: 'Save to calendar' })).toBeDisabled();
  expect(screen.getByText(/No meeting that is held has a first day/)).toBeInTheDocument();
});

test('what is saved is a calendar with the meetings that have a first day', async () => {
  const dated = after(newWorkshop(), editCadence(WEEKLY, { firstOn: '2026-12-07' as IsoDate, at: '09:30' }));
  const { user, saveText } = open(dated);
  expect(screen.getByText(/The calendar file holds 1 of 4 meetings/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save to calendar' }));
  await waitFor(() => expect(saveText).toHaveBeenCalledOnce());
  const file = saveText.mock.calls[0]?.[0];
  expect(file).toMatchObject({ kind: 'ics', suggestedName: 'alder-surveyors-reviews.ics' });
  const events = new ICAL.Component(ICAL.parse(file?.text ?? '')).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).summary)).toEqual(["Leaders' meeting"]);
  expect(await screen.findByText(/Saved alder-surveyors-reviews.ics. Open it to put 1 meeting/)).toBeInTheDocument();
});
