import { Check, Clock, TriangleAlert } from 'lucide-react';
import { agendaBalance } from '../../../shared/workshop/agenda-balance';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { cx } from '../../ui/cx';
import styles from './AgendaSection.module.css';

/** Says in words how the time boxes compare with the time that the room has. */
export function AgendaBalance() {
  const setup = useWorkshop((workshop) => workshop.setup);
  const { kind, minutes, total } = agendaBalance(setup);
  const Icon = ICONS[kind];
  return (
    <p role="status" className={cx(styles, 'balance', kind)}>
      <Icon size={16} aria-hidden />
      {t(`setup.agenda.${kind}`, { n: minutes, total, available: setup.minutesAvailable })}
    </p>
  );
}

const ICONS = { over: TriangleAlert, spare: Clock, fits: Check };
