import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CapacitySection } from '../../../../renderer/features/metrics/CapacitySection';
import { editCalendar } from '../../../../shared/commands/calendar';
import { editCapacity } from '../../../../shared/commands/capacity';
import { editFunnel } from '../../../../shared/commands/funnel';
import { type IsoDate, onDay } from '../../../../shared/time';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { ResponsePromise } from '../../../../shared/workshop/schema/agreement';
import { workedFunnel } from '../../../support/funnel-inputs';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

/** 180 MQLs in February 2027, which has 20 working days. */
function february(response: Partial<ResponsePromise> = {}): Workshop {
  const filled = after(
    newWorkshop(),
    editFunnel({ ...workedFunnel, period: 'month' }),
    editCapacity({ reps: 2 }),
    editCapacity({ perRepDay: 4 }),
    editCalendar({ zone: 'Europe/Berlin' }),
  );
  const { agreement } = filled;
  return {
    ...filled,
    agreement: {
      ...agreement,
      startsOn: onDay('2027-02-01' as IsoDate),
      response: { ...agreement.response, ...response },
    },
  };
}

type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label, { selector: 'input' });
  await user.clear(field);
  await user.paste(text);
  await user.tab();
}

describe('capacity', () => {
  test('says what each person would have to answer, and what is left over', async () => {
    const { user } = renderStage(CapacitySection, february());
    expect(screen.getByText('4.5')).toBeVisible();
    expect(screen.getByText('180 MQLs ÷ (2 × 20 working days), rounded up')).toBeVisible();
    expect(screen.getByText('Not enough: 20 MQLs could not be answered in this period.')).toBeVisible();
    await fill(user, 'People who answer MQLs', '3');
    expect(screen.getByText('3.0')).toBeVisible();
    expect(screen.getByText('Enough: 60 more could be answered.')).toBeVisible();
  });

  test('says in a sentence what it lacks', async () => {
    const { user } = renderStage(
      CapacitySection,
      after(february(), editCapacity({ reps: null }), editCalendar({ zone: '' })),
    );
    expect(screen.getByText(/choose a time zone/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Take this computer’s/ }));
    expect(screen.getByText(/enter how many people answer MQLs/)).toBeVisible();
  });

  test('needs the MQLs of the funnel', () => {
    renderStage(CapacitySection, newWorkshop());
    expect(screen.getByText('Cannot be computed: the funnel does not give the MQLs yet.')).toBeVisible();
  });
});

describe('the promised response time', () => {
  test('is set in Agree', () => {
    renderStage(CapacitySection, february());
    expect(screen.getByText('No response time is promised yet: it is set in Agree.')).toBeVisible();
  });

  test('around the clock cannot be kept over a weekend', () => {
    renderStage(CapacitySection, february({ amount: 24, unit: 'hours', clock: 'all-hours' }));
    expect(
      screen.getByText(
        'The promise of 24 hours around the clock cannot be kept: 24 of 100 leads come in longer than that before anybody works again.',
      ),
    ).toBeVisible();
  });

  test('of working time is missed where too many wait after the weekend', () => {
    renderStage(CapacitySection, february({ amount: 1, unit: 'hours' }));
    expect(
      screen.getByText(/is missed after the longest pause: the last one waits 18 h of working time/),
    ).toBeVisible();
    expect(screen.getByText(/In the longest pause of 64 h, 18 MQLs come in/)).toBeVisible();
  });
});

describe('the working calendar', () => {
  test('takes a zone that exists, and says so of one that does not', async () => {
    const { user, workshop } = renderStage(CapacitySection, february());
    await fill(user, 'Time zone', 'Mars/Base');
    expect(screen.getByText(/No such time zone/)).toBeVisible();
    await fill(user, 'Time zone', 'Asia/Kolkata');
    expect(workshop().metrics.calendar.zone).toBe('Asia/Kolkata');
    expect(screen.queryByText(/No such time zone/)).toBeNull();
  });

  test('loses a working day for each holiday, and gets it back by undo', async () => {
    const { user, workshop } = renderStage(CapacitySection, february());
    await user.click(screen.getByRole('button', { name: 'Holidays (0)' }));
    await fill(user, 'Day on which nobody works', '8 Feb 2027');
    await user.click(screen.getByRole('button', { name: 'Add holiday' }));
    expect(workshop().metrics.calendar.holidays).toEqual(['2027-02-08']);
    expect(screen.getByText(/2 × 19 working days/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove 8 Feb 2027' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(workshop().metrics.calendar.holidays).toEqual(['2027-02-08']);
  });

  test('needs a day of the week', async () => {
    const { user } = renderStage(CapacitySection, february());
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])
      await user.click(screen.getByRole('checkbox', { name: day }));
    expect(screen.getByText(/choose at least one working day/)).toBeVisible();
  });
});
