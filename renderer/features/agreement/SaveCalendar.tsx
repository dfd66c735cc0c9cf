import { CalendarPlus } from 'lucide-react';
import { cadenceCalendar, datedCadences, meetingZone } from '../../../shared/report/formats/calendar/cadence-calendar';
import { calendarFileName } from '../../../shared/report/file-name';
import type { Workshop } from '../../../shared/workshop/schema';
import { list } from '../../../shared/workshop/table';
import type { Desktop } from '../../desktop/desktop';
import { useDesktop } from '../../desktop/desktop-context';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { machineZone } from '../../state/machine-zone';
import { sayOutcome } from '../../state/say-outcome';
import { useSession, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { commitTyping } from '../../ui/pending-commit';
import styles from './Cadences.module.css';

/** Saves the meetings that have a first day as a calendar file, and says which are in it. */
export function SaveCalendar() {
  const desktop = useDesktop();
  const session = useSession();
  const clock = useClock();
  const agreement = useWorkshop((workshop) => workshop.agreement);
  const metrics = useWorkshop((workshop) => workshop.metrics);
  const n = datedCadences(agreement).length;
  const of = list(agreement.cadences).filter(({ included }) => included).length;
  const zone = meetingZone({ metrics }, machineZone());
  const save = () => {
    commitTyping();
    void saveCalendar(desktop, session.store.getState().history.workshop, clock.now());
  };
  return (
    <div className={styles['calendar']}>
      <Button icon={<CalendarPlus size={16} aria-hidden />} isDisabled={n === 0} onPress={save}>
        {t('cadences.calendar')}
      </Button>
      <p>
        {n === 0
          ? t('cadences.calendar.none')
          : t(n === of ? 'cadences.calendar.all' : 'cadences.calendar.some', { n, of, zone })}
      </p>
    </div>
  );
}

async function saveCalendar(
  desktop: Desktop,
  workshop: Workshop,
  at: ReturnType<ReturnType<typeof useClock>['now']>,
): Promise<void> {
  const name = calendarFileName(workshop.setup.client);
  const text = cadenceCalendar(workshop, { at, zone: machineZone() });
  const n = datedCadences(workshop.agreement).length;
  await sayOutcome(() => desktop.saveText({ kind: 'ics', suggestedName: name, text }), {
    name,
    saved: (saved) => t('cadences.calendar.saved', { name: saved, n }),
    tryAgain: () => void saveCalendar(desktop, workshop, at),
  });
}
