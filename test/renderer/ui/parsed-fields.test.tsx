import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { BasisPoints } from '../../../shared/money';
import type { Money } from '../../../shared/money';
import { UNKNOWN_DATE } from '../../../shared/time';
import type { IsoDate, PartialDate } from '../../../shared/time';
import { DateField } from '../../../renderer/ui/DateField';
import { MoneyField } from '../../../renderer/ui/MoneyField';
import { NumberField } from '../../../renderer/ui/NumberField';
import { RateField } from '../../../renderer/ui/RateField';
import { ToastRegion } from '../../../renderer/ui/ToastRegion';

type Draw<T> = (value: T, commit: (value: T) => void) => ReactElement;

const numberField: Draw<number | null> = (value, commit) => (
  <NumberField label="Answer" value={value} onCommit={commit} min={1} max={1440} suffix="min" />
);
const moneyField: Draw<Money | null> = (value, commit) => (
  <MoneyField label="Answer" value={value} currency="USD" onCommit={commit} />
);
const yenField: Draw<Money | null> = (value, commit) => (
  <MoneyField label="Answer" value={value} currency="JPY" onCommit={commit} />
);
const rateField: Draw<BasisPoints | null> = (value, commit) => (
  <RateField label="Answer" value={value} onCommit={commit} />
);
const dateField: Draw<PartialDate> = (value, commit) => <DateField label="Answer" value={value} onCommit={commit} />;
const dayField: Draw<PartialDate> = (value, commit) => (
  <DateField label="Answer" value={value} onCommit={commit} allowPrecision={false} />
);

const day = (date: string): PartialDate => ({ precision: 'day', date: date as IsoDate });
const month = (date: string): PartialDate => ({ precision: 'month', date: date as IsoDate });
const rate = (points: number) => BasisPoints.parse(points);

test('a date that could not be read says so when its field goes away', async () => {
  const near = { today: '2026-11-22' as IsoDate, nearest: 'next' } as const;
  const field = (
    <>
      <ToastRegion />
      <DateField label="Answer" value={UNKNOWN_DATE} near={near} onCommit={() => undefined} />
    </>
  );
  const view = render(field);
  await userEvent.type(screen.getByRole('textbox', { name: 'Answer' }), 'soon{Tab}');
  expect(screen.getByRole('textbox', { name: 'Answer' })).toHaveValue('soon');
  expect(screen.getByText(/Write a date such as/)).toBeInTheDocument();
  view.rerender(<ToastRegion />);
  expect(await screen.findByText(/The date “soon” was not kept/)).toBeInTheDocument();
});

test('a month without its year is the last one that has begun, of what has happened', async () => {
  const near = { today: '2026-11-22' as IsoDate, nearest: 'past' } as const;
  const draw: Draw<PartialDate> = (value, commit) => (
    <DateField label="Answer" value={value} near={near} onCommit={commit} />
  );
  expect(await enter(draw, UNKNOWN_DATE, 'Dec')).toEqual({
    value: month('2025-12-01'),
    shown: 'Dec 2025',
    refusal: '',
  });
});

test('a date without its year is the nearest one, and is shown with its year', async () => {
  const near = { today: '2026-11-22' as IsoDate, nearest: 'next' } as const;
  const draw: Draw<PartialDate> = (value, commit) => (
    <DateField label="Answer" value={value} near={near} onCommit={commit} />
  );
  expect(await enter(draw, UNKNOWN_DATE, '1 Dec')).toEqual({
    value: day('2026-12-01'),
    shown: '1 Dec 2026',
    refusal: '',
  });
});

describe('what can be read is committed, and shown tidily on leaving', () => {
  test('a number', async () => {
    expect(await enter(numberField, null, '1,200')).toEqual({ value: 1200, shown: '1,200', refusal: '' });
  });

  test('an emptied number', async () => {
    expect(await enter(numberField, 45, '')).toEqual({ value: null, shown: '', refusal: '' });
  });

  test('money', async () => {
    const value = { minor: 120_000_050, currency: 'USD' };
    expect(await enter(moneyField, null, '1200000.5')).toEqual({ value, shown: '1,200,000.50', refusal: '' });
  });

  test('whole money', async () => {
    const value = { minor: 120_000, currency: 'USD' };
    expect(await enter(moneyField, null, "1'200")).toEqual({ value, shown: '1,200', refusal: '' });
  });

  test('money with a point before its thousands', async () => {
    const value = { minor: 4_850_000, currency: 'USD' };
    expect(await enter(moneyField, null, '48.500,00')).toEqual({ value, shown: '48,500', refusal: '' });
  });

  test('money without cents', async () => {
    const value = { minor: 5000, currency: 'JPY' };
    expect(await enter(yenField, null, '5000')).toEqual({ value, shown: '5,000', refusal: '' });
  });

  test('a rate', async () => {
    expect(await enter(rateField, null, '12.5 %')).toEqual({ value: 1250, shown: '12.5', refusal: '' });
  });

  test('an emptied rate', async () => {
    expect(await enter(rateField, rate(6000), '')).toEqual({ value: null, shown: '', refusal: '' });
  });

  test('a day', async () => {
    const value = day('2026-03-12');
    expect(await enter(dateField, UNKNOWN_DATE, '2026-03-12')).toEqual({ value, shown: '12 Mar 2026', refusal: '' });
  });

  test('a month', async () => {
    const value = month('2026-03-01');
    expect(await enter(dateField, UNKNOWN_DATE, 'march 2026')).toEqual({ value, shown: 'Mar 2026', refusal: '' });
  });

  test('an emptied date', async () => {
    expect(await enter(dateField, day('2026-03-12'), '')).toEqual({ value: UNKNOWN_DATE, shown: '', refusal: '' });
  });
});

describe('what cannot be read stays in the field with a sentence, and the value stands', () => {
  test.each([
    ['many', 'Write a number, such as 12. Still 45.'],
    ['1.5', 'Write a whole number, such as 12. Still 45.'],
    ['0', 'Enter 1 or more. Still 45.'],
    ['2000', 'Enter 1,440 or less. Still 45.'],
  ])('the number %s', async (text, refusal) => {
    expect(await enter(numberField, 45, text)).toEqual({ value: 45, shown: text, refusal });
  });

  test.each(['1234.567', '-5', 'a lot'])('the amount %s', async (text) => {
    const refusal = 'Write an amount, such as 40,000.';
    expect(await enter(moneyField, null, text)).toEqual({ value: null, shown: text, refusal });
  });

  test('an amount with cents that its currency has not', async () => {
    const refusal = 'Write an amount, such as 40,000.';
    expect(await enter(yenField, null, '12.5')).toEqual({ value: null, shown: '12.5', refusal });
  });

  test.each(['160', '12.345', '-1', 'half'])('the rate %s', async (text) => {
    const refusal = 'Write a rate between 0 and 100 %, such as 60 or 12.5. Still 60 %.';
    expect(await enter(rateField, rate(6000), text)).toEqual({ value: 6000, shown: text, refusal });
  });

  test.each([
    ['31 Feb 2026', 'That day is not on the calendar. Write a day such as 12 Mar 2026. Still 1 May 2026.'],
    ['soon', 'Write a date such as 12 Mar 2026, or a month such as Mar 2026. Still 1 May 2026.'],
    ['03/04/2026', '3 Apr 2026 or 4 Mar 2026? Write the month as a word. Still 1 May 2026.'],
  ])('the date %s', async (text, refusal) => {
    const value = day('2026-05-01');
    expect(await enter(dateField, value, text)).toEqual({ value, shown: text, refusal });
  });

  test('a month where a day is needed', async () => {
    const refusal = 'Write the day too, such as 12 Mar 2026.';
    expect(await enter(dayField, UNKNOWN_DATE, 'Mar 2026')).toEqual({
      value: UNKNOWN_DATE,
      shown: 'Mar 2026',
      refusal,
    });
  });

  test('but nothing is said while the first attempt is still being typed', async () => {
    show(rateField, null);
    await replaceText('160');
    expect(answer()).toBeValid();
    await userEvent.keyboard('{Enter}');
    expect(answer()).toBeInvalid();
    expect(answer()).toHaveAccessibleDescription(/^Write a rate/);
  });

  test('the complaint stays while it holds, and goes as soon as the text can be read', async () => {
    const { commits } = show(rateField, null);
    await replaceText('160');
    await userEvent.tab();
    await replaceText('161');
    expect(answer()).toBeInvalid();
    await replaceText('16');
    expect(answer()).toBeValid();
    await userEvent.tab();
    expect(commits).toHaveBeenCalledWith(1600);
  });

  test('a value changed from outside takes the place of a refused text', async () => {
    const { store } = show(rateField, null);
    await replaceText('160');
    await userEvent.tab();
    act(() => store.setState({ value: rate(2500) }));
    expect(await screen.findByDisplayValue('25')).toBeValid();
  });
});

describe('a date says how it was understood', () => {
  test('with the weekday, while it is typed', async () => {
    show(dateField, UNKNOWN_DATE);
    await replaceText('2026-03-12');
    expect(answer()).toHaveAccessibleDescription('Thursday, 12 March 2026');
  });

  test('that a month leaves the day open', () => {
    show(dateField, month('2026-03-01'));
    expect(answer()).toHaveAccessibleDescription('March 2026, day unknown');
  });
});

test('writing the same value another way is no change', async () => {
  const { commits } = show(moneyField, { minor: 120_000, currency: 'USD' });
  await replaceText('1200.00');
  await userEvent.tab();
  expect(answer()).toHaveValue('1,200');
  expect(commits).not.toHaveBeenCalled();
});

/** Types over the value, leaves the field, and tells what came of it. */
async function enter<T>(draw: Draw<T>, before: T, text: string) {
  const { store } = show(draw, before);
  await replaceText(text);
  await userEvent.tab();
  const refusal = document.querySelector('[aria-live="polite"]')?.textContent;
  return { value: store.getState().value, shown: answer().value, refusal };
}

/** A field over a document of one value, as the app has it. */
function show<T>(draw: Draw<T>, initial: T) {
  const store = createStore<{ readonly value: T }>(() => ({ value: initial }));
  const commits = vi.fn((value: T) => store.setState({ value }));
  function Field() {
    return draw(useStore(store).value, commits);
  }
  render(<Field />);
  return { store, commits };
}

const answer = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Answer' });

/** One change of the whole text, so that no slow machine ever commits a part of it. */
async function replaceText(text: string) {
  await userEvent.click(answer());
  fireEvent.change(answer(), { target: { value: text } });
}
