import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { OpenFolder } from '../../../../renderer/features/export/take-home/TakeHomeResult';
import { TakeHomeDialog } from '../../../../renderer/features/export/take-home/TakeHomeDialog';
import { editCadence } from '../../../../shared/commands/cadences';
import { addParticipant } from '../../../../shared/commands/participants';
import type { CadenceId, ParticipantId } from '../../../../shared/ids';
import type { IsoDate } from '../../../../shared/time';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';
import { signedWorkshop } from '../../../support/signed-workshop';

const Open = () => <TakeHomeDialog isOpen onClose={() => undefined} />;
const WEEKLY = 'weekly-leaders' as CadenceId;
const dated = after(
  newWorkshop({ client: 'Alder Surveyors' }),
  editCadence(WEEKLY, { firstOn: '2027-01-11' as IsoDate, at: '09:30', who: 'Ada', minutes: 30 }),
  addParticipant({ id: 'p' as ParticipantId, name: 'Ada', role: '', side: 'sales' }),
);

async function lookAt(name: string, workshop = dated) {
  const shown = renderStage(Open, workshop);
  await shown.user.click(await screen.findByRole('button', { name: `Look at ${name}` }));
  return shown;
}

const paper = () => screen.getByRole('radiogroup', { name: 'Paper' });

describe('the paper', () => {
  test.each(['The agreement in full', 'The agreement as Word document', 'Worksheets to fill in by hand'])(
    'is chosen for what has pages: %s',
    async (name) => {
      await lookAt(name);
      expect(within(paper()).getByRole('radio', { name: 'Letter' })).toBeEnabled();
      expect(screen.queryByText(/^Has no pages/)).toBeNull();
    },
  );

  test.each(['The agreement as Markdown', 'Tables as CSV', 'Review meetings as calendar file', 'The workshop as file'])(
    'makes no difference to what has none, and that is said: %s',
    async (name) => {
      await lookAt(name);
      expect(within(paper()).getByRole('radio', { name: 'Letter' })).toBeDisabled();
      expect(screen.getByText('Has no pages: paper makes no difference.')).toBeVisible();
    },
  );
});

test('what was chosen and left out stays so when the dialog is opened again', async () => {
  const Twice = () => {
    const [times, setTimes] = useState(1);
    return times % 2 === 1 ? (
      <TakeHomeDialog isOpen onClose={() => setTimes(times + 1)} />
    ) : (
      <button onClick={() => setTimes(times + 1)}>Again</button>
    );
  };
  const { user } = renderStage(Twice, dated);
  await user.click(screen.getByRole('checkbox', { name: /^Tables as CSV/ }));
  await user.click(screen.getByRole('button', { name: 'Leave out names …' }));
  await user.click(screen.getByRole('switch', { name: 'Client and company names' }));
  await user.type(screen.getByRole('textbox', { name: 'Look for a word in the copy' }), 'alignment{Enter}');
  await user.click(await screen.findByRole('button', { name: /^Leave out “alignment”/i }));
  expect(screen.getByText('Left out: client and company names, 1 word.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Again' }));
  expect(screen.getByRole('checkbox', { name: /^Tables as CSV/ })).toBeChecked();
  expect(screen.getByText('Left out: client and company names, 1 word.')).toBeVisible();
});

test('the version is chosen where the agreement is looked at, and only there', async () => {
  const signed = signedWorkshop();
  const changed = { ...signed, agreement: { ...signed.agreement, arbiter: 'Somebody else' } };
  const { user } = await lookAt('The agreement on one page', changed);
  expect(screen.getByRole('button', { name: /Document/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Look at Tables as CSV' }));
  expect(screen.queryByRole('button', { name: /Document/ })).toBeNull();
});

test('a calendar is shown as its meetings; the text of the file is below', async () => {
  const { user } = await lookAt('Review meetings as calendar file');
  const sheet = within(await screen.findByRole('region', { name: '1 meeting that repeats' }));
  expect(sheet.getByRole('heading', { name: "Leaders' meeting" })).toBeVisible();
  expect(sheet.getByText('Every Monday')).toBeVisible();
  expect(sheet.getByText(/^First on 11 Jan 2027 at 09:30, 30 minutes/)).toBeVisible();
  expect(sheet.getByText(/^Who: Ada/)).toBeVisible();
  expect(sheet.getByText(/BEGIN:VCALENDAR/)).not.toBeVisible();
  await user.click(sheet.getByRole('button', { name: 'The text of the file, as it is' }));
  expect(sheet.getByText(/BEGIN:VCALENDAR/)).toBeVisible();
});

test('a workshop file is shown as what it holds; the text of the file is below', async () => {
  const { user } = await lookAt('The workshop as file');
  const sheet = within(await screen.findByRole('region', { name: 'What the file holds' }));
  expect(await sheet.findByText('Alder Surveyors')).toBeVisible();
  expect(sheet.getByText(/\.parley\.json$/)).toBeVisible();
  expect(sheet.getByText(/"schemaVersion"/)).not.toBeVisible();
  await user.click(sheet.getByRole('button', { name: 'The text of the file, as it is' }));
  expect(sheet.getByText(/"schemaVersion"/)).toBeVisible();
});

describe('the folder', () => {
  const saved = { status: 'saved', folder: 'alder-take-home', saved: ['a.md'], failed: [], isStopped: false } as const;

  test('is opened where the host can, and what does not come up is said', async () => {
    const open = vi.fn(async () => true);
    const { user } = renderStage(() => <OpenFolder outcome={{ ...saved, open }} />, dated);
    await user.click(screen.getByRole('button', { name: 'Open the folder' }));
    expect(open).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    open.mockResolvedValue(false);
    await user.click(screen.getByRole('button', { name: 'Open the folder' }));
    expect(await screen.findByText(/could not be opened from here\. It is called alder-take-home/)).toBeVisible();
  });

  test.each([
    ['a browser', { ...saved, open: null }],
    ['a folder with nothing in it', { ...saved, saved: [], open: async () => true }],
    ['no folder', { status: 'no-folder', reason: 'read-only' }],
  ] as const)('is not offered in %s', (_name, outcome) => {
    renderStage(() => <OpenFolder outcome={outcome} />, dated);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
