import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { RedactionPreview } from '../../../../../renderer/features/export/redaction/RedactionPreview';
import type { Redaction } from '../../../../../shared/redaction/kinds';
import type { Workshop } from '../../../../../shared/workshop/schema';
import type { ParticipantId } from '../../../../../shared/ids';
import { addParticipant } from '../../../../../shared/commands/participants';
import { renameWorkshop, setNotes } from '../../../../../shared/commands/setup';
import { newWorkshop } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { signedWorkshop } from '../../../../support/signed-workshop';

function Opened({ workshop }: { readonly workshop: Workshop }) {
  const [what, setWhat] = useState<ReadonlySet<Redaction>>(new Set());
  return <RedactionPreview workshop={workshop} what={what} onChange={setWhat} />;
}

/** A client, two people of the sample and a title that names somebody nobody knows. */
function smallWorkshop(): Workshop {
  const start = newWorkshop({ client: 'Harbour & Pine Advisory', title: 'Calloway wrote twice' });
  return after(
    start,
    addParticipant({ id: 'p1' as ParticipantId, name: 'Priya Raman', role: '', side: 'marketing' }),
    setNotes('Priya Raman speaks first.'),
  );
}

const open = (workshop = smallWorkshop()) => render(<Opened workshop={workshop} />);
const leaveOut = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
const rowOf = async (name: RegExp) => screen.findByRole('row', { name });

test('nothing is taken out until somebody says so', () => {
  open();
  expect(screen.getAllByRole('switch').map((each) => (each as HTMLInputElement).checked)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(screen.queryByRole('grid')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('Everything leaves as it is.');
});

test('each name is shown with what stands there instead, how often and where', async () => {
  open();
  leaveOut('Client and company names');
  const row = await rowOf(/^Harbour & Pine Advisory/);
  expect(
    within(row)
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Client A', '1', 'Set up']);
  expect(screen.queryByRole('row', { name: /Priya Raman/ })).toBeNull();
  leaveOut('People');
  expect(await rowOf(/^Priya Raman/)).toHaveTextContent('Person 1 (marketing)');
});

test('amounts that stand as values are left empty, and signed versions are told', async () => {
  open(signedWorkshop());
  leaveOut('Amounts of money');
  expect(await rowOf(/^Signed version 1/)).toHaveTextContent('left out');
});

test('a word is looked for in the copy: what is gone, and what still stands there with the words around it', async () => {
  open();
  leaveOut('People');
  await rowOf(/^Priya Raman/);
  const field = screen.getByRole('textbox', { name: 'Look for a word in the copy' });
  fireEvent.change(field, { target: { value: 'raman' } });
  fireEvent.blur(field);
  await waitFor(() => expect(screen.getByText('“raman” stands nowhere in the copy.')).toBeVisible());
  fireEvent.change(field, { target: { value: 'calloway' } });
  fireEvent.blur(field);
  expect(await screen.findByText(/“calloway” still stands in 1 place of the copy\./)).toBeVisible();
  expect(screen.getAllByText('Calloway', { selector: 'mark' }).length).toBeGreaterThan(0);
});

test('words that look like names and were left are told', async () => {
  open(after(smallWorkshop(), renameWorkshop('What the board of Nettleship wants')));
  leaveOut('Notes');
  fireEvent.click(await screen.findByRole('button', { name: /looks? like (?:a name|names) and stays?/ }));
  expect(screen.getByText('Nettleship')).toBeVisible();
});

test('a switch that is turned off brings everything back', async () => {
  open();
  leaveOut('Notes');
  await screen.findByRole('grid');
  leaveOut('Notes');
  await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
});
