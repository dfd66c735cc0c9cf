import { useEffect, useRef } from 'react';
import { err } from '../../shared/result';
import type { Result } from '../../shared/result';
import { readPartialDate, twoReadings } from '../../shared/read-date';
import type { DateRefusal, Near } from '../../shared/read-date';
import { DATE_LOCALE, formatDate } from '../../shared/time';
import type { PartialDate } from '../../shared/time';
import { t } from '../i18n/i18n';
import type { FieldProps } from './field-props';
import { refusalText } from './refusal-text';
import { TextBox } from './TextBox';
import { toast } from './toast';
import { useParsedText } from './use-parsed-text';

export interface DateFieldProps extends FieldProps {
  readonly value: PartialDate;
  readonly onCommit: (value: PartialDate) => void;
  /** Whether a month without its day is enough; the default. */
  readonly allowPrecision?: boolean | undefined;
  /** Which day is meant where the year is left out; without it, every date needs its year. */
  readonly near?: Near | undefined;
}

export function DateField({ value, onCommit, allowPrecision = true, near, ...field }: DateFieldProps) {
  const parse = (text: string): Result<PartialDate, Refusal> => {
    const read = readPartialDate(text, near);
    return read.ok && read.value.precision === 'month' && !allowPrecision ? err('needs-day') : read;
  };
  const parsed = useParsedText({ value, format: formatShort, parse, onCommit });
  useLostText(parsed.read.ok || parsed.text === formatShort(value) ? null : parsed.text);
  const complaint =
    parsed.refusal === null ? undefined : t(`ui.date.${parsed.refusal}`, { ...twoReadings(parsed.text) });
  const understood = parsed.read.ok ? describe(parsed.read.value) : undefined;
  // Always there, if empty: a description that comes later would not be tied to its field.
  const description = understood ?? field.description ?? '';
  return (
    <TextBox
      placeholder={t('ui.date.placeholder')}
      {...field}
      field={parsed}
      description={description}
      hideDescription={field.hideLabel === true && understood !== undefined}
      error={refusalText(complaint, formatShort(value)) ?? field.error}
    />
  );
}

type Refusal = DateRefusal | 'needs-day';

const formatShort = (date: PartialDate): string => formatDate(date, '');

/** Says so when the field goes away with a text that could not be read: nobody takes it for kept. */
function useLostText(unread: string | null): void {
  const latest = useRef(unread);
  useEffect(() => {
    latest.current = unread;
  }, [unread]);
  useEffect(
    () => () => {
      const text = latest.current;
      if (text !== null) toast({ message: t('ui.date.lost', { text }), tone: 'attention', timeout: 15_000 });
    },
    [],
  );
}

/** How a date was understood, in more words than were typed. */
function describe(date: PartialDate): string | undefined {
  if (date.precision === 'unknown') return undefined;
  const noon = new Date(`${date.date}T12:00:00Z`);
  if (date.precision === 'month') return t('ui.date.month-only', { month: monthAndYear.format(noon) });
  return fullDay.format(noon);
}

const fullDay = new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: 'full', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
