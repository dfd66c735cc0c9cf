import { X } from 'lucide-react';
import { useState } from 'react';
import { addHolidays, editCalendar, removeHoliday } from '../../../shared/commands/calendar';
import { isTimeZone } from '../../../shared/metrics/zoned-time';
import { formatDate, type IsoDate, onDay, UNKNOWN_DATE } from '../../../shared/time';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { DateField } from '../../ui/DateField';
import { Disclosure } from '../../ui/Disclosure';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { TextButton } from '../../ui/TextButton';
import { TextField } from '../../ui/TextField';
import styles from './Capacity.module.css';

/** The days and the hours in which somebody works, where, and the days on which nobody does. */
export function CalendarFields() {
  const calendar = useWorkshop((workshop) => workshop.metrics.calendar);
  const dispatch = useDispatch();
  return (
    <div className={styles['calendar']} data-ref="calendar">
      <CheckboxGroup
        label={t('calendar.days')}
        value={calendar.days.map((day) => String(day))}
        options={DAYS}
        onChange={(days) => dispatch(editCalendar({ days: days.map(Number) }))}
      />
      <div className={styles['pair']}>
        <TimeOfDay
          label={t('calendar.from')}
          value={calendar.from}
          onChange={(from) => dispatch(editCalendar({ from }))}
        />
        <TimeOfDay label={t('calendar.to')} value={calendar.to} onChange={(to) => dispatch(editCalendar({ to }))} />
      </div>
      <Zone zone={calendar.zone} onChange={(zone) => dispatch(editCalendar({ zone }))} />
      <Disclosure title={t('calendar.holidays', { n: calendar.holidays.length })}>
        <Holidays holidays={calendar.holidays} />
      </Disclosure>
    </div>
  );
}

const DAYS = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({ id: String(day), label: t(`calendar.day.${day}`) }));

/** Every half hour, and the last minute of the day. */
const TIMES = [
  ...Array.from(
    { length: 48 },
    (_, half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
  ),
  '23:59',
];

interface TimeOfDayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

function TimeOfDay({ label, value, onChange }: TimeOfDayProps) {
  const times = TIMES.includes(value) ? TIMES : [...TIMES, value].toSorted();
  return <Select label={label} value={value} options={times.map((id) => ({ id, label: id }))} onChange={onChange} />;
}

interface ZoneProps {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

function Zone({ zone, onChange }: ZoneProps) {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isUnknown = zone.trim() !== '' && !isTimeZone(zone);
  return (
    <div>
      <TextField
        label={t('calendar.zone')}
        value={zone}
        suggestions={() => Intl.supportedValuesOf('timeZone')}
        error={isUnknown ? t('calendar.zone.unknown') : undefined}
        onCommit={(text) => onChange(text.trim())}
      />
      {zone.trim() === '' ? (
        <TextButton onPress={() => onChange(here)}>{t('calendar.zone.here', { zone: here })}</TextButton>
      ) : null}
    </div>
  );
}

function Holidays({ holidays }: { readonly holidays: readonly IsoDate[] }) {
  const dispatch = useDispatch();
  const removal = useRemoval();
  const [draft, setDraft] = useState(UNKNOWN_DATE);
  const add = () => {
    if (draft.precision === 'unknown') return;
    dispatch(addHolidays([draft.date]));
    setDraft(UNKNOWN_DATE);
  };
  return (
    <div className={styles['calendar']}>
      <div className={styles['add']}>
        <DateField label={t('calendar.holiday')} value={draft} allowPrecision={false} onCommit={setDraft} />
        <Button onPress={add}>{t('calendar.holiday.add')}</Button>
      </div>
      <ul className={styles['holidays']}>
        {holidays.map((date) => (
          <li key={date} className={styles['holiday']}>
            {formatDate(onDay(date), '')}
            <IconButton
              label={t('calendar.holiday.remove', { day: formatDate(onDay(date), '') })}
              icon={<X size={16} aria-hidden />}
              size="small"
              onPress={() => removal(removeHoliday(date), t('calendar.holiday.removed'))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
