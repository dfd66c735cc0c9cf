import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { RedactionPreview } from '../../../../../renderer/features/export/redaction/RedactionPreview';
import type { LeavingOut } from '../../../../../renderer/state/document-jobs';
import type { Workshop } from '../../../../../shared/workshop/schema';
import type { ParticipantId } from '../../../../../shared/ids';
import { addParticipant } from '../../../../../shared/commands/participants';
import { renameWorkshop, setNotes } from '../../../../../shared/commands/setup';
import { newWorkshop } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { signedWorkshop } from '../../../../support/signed-workshop';

function Opened({ workshop }: { readonly workshop: Workshop }) {
  const [leftOut, setLeftOut] = useState<LeavingOut>({ what: new Set(), words: [] });
  return <RedactionPreview workshop={workshop} leftOut={leftOut} onChange={setLeftOut} />;
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

const openFor = (workshop = smallWorkshop()) => {
  const user = userEvent.setup();
  render(<Opened workshop={workshop} />);
  return { user };
};
const open = (workshop = smallWorkshop()) => render(<Opened workshop={workshop} />);
const leaveOut = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
const rowOf = async (name: RegExp) => screen.findByRole('row', { name });

test('nothing is taken out until somebody says so', async () => {
  open();
  expect(await screen.findByText(/^Everything leaves as it is/)).toBeVisible();
  expect(screen.getAllByRole('switch').map((each) => (each as HTMLInputElement).checked)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(screen.queryByRole('grid')).toBeNull();
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

const search = (text: string): void => {
  const field = screen.getByRole('textbox', { name: 'Look for a word in the copy' });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

test('a word that was found is left out with nothing else, told with its stand-in, and taken back', async () => {
  const { user } = openFor();
  await screen.findByText(/^Everything leaves as it is/);
  search('calloway');
  await user.click(await screen.findByRole('button', { name: 'Leave out “Calloway” (1 place)' }));
  expect(screen.getByRole('textbox', { name: 'Look for a word in the copy' })).toHaveFocus();
  expect(await screen.findByText(/^“calloway” is left out/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Leave out “Calloway”/ })).toBeNull();
  const words = screen.getByRole('list', { name: 'Words that you leave out' });
  expect(words).toHaveTextContent('Calloway becomes Name 1');
  expect(await rowOf(/^Calloway/)).toHaveTextContent('Name 1');
  await user.click(within(words).getByRole('button', { name: 'Let “Calloway” leave again' }));
  expect(await screen.findByText(/^Everything leaves as it is/)).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Words that you leave out' })).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Look for a word in the copy' })).toHaveFocus();
});

test('of what stands within longer words, those words can be left out; what stand-ins say cannot', async () => {
  openFor(after(smallWorkshop(), renameWorkshop('Nettleship and Nettle for the person')));
  await screen.findByText(/^Everything leaves as it is/);
  search('nettle');
  expect(await screen.findByRole('button', { name: 'Leave out “Nettle” (1 place)' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Leave out “Nettleship” (1 place)' })).toBeVisible();
  search('person');
  expect(await screen.findByText(/^“person” cannot be left out: stand-ins are made of this word/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Leave out “person”/i })).toBeNull();
});

test('a word that looks like a name is left out where it is told, and the next one takes the focus', async () => {
  const { user } = openFor(after(smallWorkshop(), renameWorkshop('What the board of Calloway wants of Nettleship')));
  await user.click(await screen.findByRole('button', { name: /^\d words look like names/ }));
  await user.click(screen.getByRole('button', { name: 'Leave out “Calloway”' }));
  expect(screen.queryByRole('button', { name: 'Leave out “Calloway”' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Leave out “Nettleship”' })).toHaveFocus();
  expect(await rowOf(/^Calloway/)).toHaveTextContent('Name 1');
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
