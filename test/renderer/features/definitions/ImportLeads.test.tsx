import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { LeadSample } from '../../../../renderer/features/definitions/LeadSample';
import { toastQueue } from '../../../../renderer/ui/toast';
import { addLead } from '../../../../shared/commands/leads';
import { sampleLead } from '../../../support/lead-sample';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

afterEach(() => toastQueue.clear());

const Stage = () => <LeadSample isReturn={false} onRate={() => undefined} />;

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Bring in a list' }));
  await user.click(screen.getByLabelText('Paste the rows here'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read the rows' }));
}

/** A dialog that has gone gives the focus back in the next picture. */
const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Firm ${index},Person ${index},Fair,2026-10-${10 + index},${index * 5},x`,
  ).join('\n');

const LIST = `Company,Contact,Source,Received,Employees,Notes\n${rows(12)}\n`;

describe('a pasted list', () => {
  test('comes in as leads with their attributes, and goes again as one step', async () => {
    const { user, workshop } = renderStage(Stage, newWorkshop());
    await paste(user, LIST);
    expect(screen.getByText('12 rows, 6 columns')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /What “Notes” holds/ }));
    await user.click(await screen.findByRole('option', { name: 'Leave out' }));
    await user.click(screen.getByRole('button', { name: 'Check the leads' }));
    expect(screen.getByText('12 leads come in')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring in 12 leads' }));
    expect(Object.values(workshop().definitions.leads.byId)[2]).toMatchObject({
      company: 'Firm 2',
      contact: 'Person 2',
      source: 'Fair',
      receivedOn: { date: '2026-10-12' },
      attributes: { Employees: '10' },
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop().definitions.leads.order).toEqual([]);
  });

  test.each([
    ['an empty sample', newWorkshop()],
    ['a sample with leads', after(newWorkshop(), addLead(sampleLead(20)))],
  ])('that came into %s has the focus in its first lead', async (_, before) => {
    const { user } = renderStage(Stage, before);
    await paste(user, LIST);
    await user.click(screen.getByRole('button', { name: 'Check the leads' }));
    await user.click(screen.getByRole('button', { name: 'Bring in 12 leads' }));
    await nextPicture();
    expect(screen.getByDisplayValue('Firm 0')).toHaveFocus();
  });

  test('comes in without names when that is wanted', async () => {
    const { user, workshop } = renderStage(Stage, newWorkshop());
    await paste(user, LIST);
    await user.click(screen.getByRole('checkbox', { name: 'Leave names out' }));
    await user.click(screen.getByRole('button', { name: 'Check the leads' }));
    await user.click(screen.getByRole('button', { name: 'Bring in 12 leads' }));
    expect(JSON.stringify(workshop().definitions.leads)).not.toMatch(/Firm|Person/);
    expect(screen.getByLabelText('Company of lead 12')).toHaveValue('Lead 12');
  });

  test('is checked before anything changes: what is rejected, skipped and too little is said', async () => {
    const { user, workshop } = renderStage(Stage, after(newWorkshop(), addLead(sampleLead(1))));
    const before = workshop();
    await paste(
      user,
      'Company,Received\nFirm 1,\n,2026-10-01\nDorn,soon\nElm,2027-02-01\nFox,2026-10-02\nFox,2026-10-02\n',
    );
    await user.click(screen.getByRole('button', { name: 'Check the leads' }));
    expect(screen.getByText('1 lead comes in')).toBeVisible();
    expect(
      screen.getByText('The sample then has 2 leads: at least 10 are needed to compare both sides.'),
    ).toBeVisible();
    expect(screen.getByText('Line 3: neither a company nor a contact is named.')).toBeVisible();
    expect(screen.getByText('Line 4: “soon” is no date.')).toBeVisible();
    expect(screen.getByText('Line 5: “2027-02-01” lies ahead.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Skipped as duplicates: 2' }));
    expect(screen.getByText('Line 2 is in the sample already.')).toBeVisible();
    expect(screen.getByText('Line 7 repeats line 6.')).toBeVisible();
    expect(workshop()).toBe(before);
  });

  test('of more than thirty leads leaves the oldest out and says so', async () => {
    const { user } = renderStage(Stage, newWorkshop());
    const many = Array.from(
      { length: 32 },
      (_, index) => `Firm ${index},2026-${index < 2 ? '01' : '09'}-${10 + (index % 20)}`,
    );
    await paste(user, `Company,Received\n${many.join('\n')}\n`);
    await user.click(screen.getByRole('button', { name: 'Check the leads' }));
    expect(screen.getByText('30 leads come in')).toBeVisible();
    expect(screen.getByText(/2 older ones are left out: lines 2, 3\./)).toBeVisible();
  });

  test('asks how dates of two readings are meant', async () => {
    const { user, workshop } = renderStage(Stage, newWorkshop());
    await paste(user, 'Company,Received\nElm,3/4/2026\nFox,5/6/2026\n');
    expect(screen.getByRole('button', { name: 'Check the leads' })).toBeDisabled();
    expect(screen.getByText('Say how the dates are to be read.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Day first/ }));
    await user.click(screen.getByRole('button', { name: 'Check the leads' }));
    await user.click(screen.getByRole('button', { name: 'Bring in 2 leads' }));
    expect(Object.values(workshop().definitions.leads.byId)[0]).toMatchObject({ receivedOn: { date: '2026-04-03' } });
  });

  test('without a column for the company or the contact is not read on', async () => {
    const { user } = renderStage(Stage, newWorkshop());
    await paste(user, 'Size,Sector\n4,Law\n');
    expect(screen.getByText(/Say which column holds the company or the contact/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check the leads' })).toBeDisabled();
  });

  test('that is none is refused in a sentence', async () => {
    const { user } = renderStage(Stage, newWorkshop());
    await paste(user, 'just words');
    expect(within(screen.getByRole('alert')).getByText(/^No columns were found in what was pasted/)).toBeVisible();
  });
});

test('a file is read, and one that is a spreadsheet is refused', async () => {
  const { user } = renderStage(Stage, newWorkshop());
  await user.click(screen.getByRole('button', { name: 'Bring in a list' }));
  await user.upload(
    screen.getByLabelText('CSV file'),
    new File(['PK\u0003\u0004rest'], 'leads.csv', { type: 'text/csv' }),
  );
  expect(await screen.findByText(/^“leads\.csv” is a spreadsheet file/)).toBeVisible();
  await user.upload(screen.getByLabelText('CSV file'), new File([LIST], 'leads.csv', { type: 'text/csv' }));
  expect(await screen.findByText('leads.csv: 12 rows, 6 columns')).toBeVisible();
});
