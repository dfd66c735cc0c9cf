import { useMemo } from 'react';
import { type CalendarMeeting, readCalendar } from '../../../../shared/report/formats/calendar/read-calendar';
import { formatDate, onDay } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import { repeatsText } from '../../../state/repeats-text';
import { FoldedWords, type MadeText } from './FileWords';
import styles from './CalendarPreview.module.css';
import preview from './TakeHomePreview.module.css';

/** What a calendar makes of the file: each meeting, when it is held, and what is read there. */
export function CalendarPreview(file: MadeText) {
  const meetings = useMemo(() => readCalendar(file.text), [file.text]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus
    <section className={preview['sheet']} tabIndex={0} aria-label={t('takeHome.calendar', { n: meetings.length })}>
      <h3 className={styles['count']}>{t('takeHome.calendar', { n: meetings.length })}</h3>
      <ul className={styles['meetings']}>
        {meetings.map((meeting, index) => (
          <li key={index} className={styles['meeting']}>
            <h4 className={styles['name']}>{meeting.name || t('takeHome.calendar.unnamed')}</h4>
            <p>{repeatsText(meeting)}</p>
            <p className={styles['quiet']}>{timeOf(meeting)}</p>
            {meeting.description === '' ? null : <p className={styles['description']}>{meeting.description}</p>}
          </li>
        ))}
      </ul>
      <FoldedWords {...file} />
    </section>
  );
}

function timeOf({ firstOn, at, zone, minutes }: CalendarMeeting): string {
  const day = formatDate(onDay(firstOn), '');
  if (at === '' || minutes === null) return t('takeHome.calendar.from', { day });
  return t('takeHome.calendar.fromAt', { day, at, minutes, zone: zone.replaceAll('_', ' ') });
}
