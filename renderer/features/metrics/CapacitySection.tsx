import { editCapacity } from '../../../shared/commands/capacity';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { NumberField } from '../../ui/NumberField';
import { Panel } from '../../ui/Panel';
import { Section } from '../../ui/Section';
import { CalendarFields } from './CalendarFields';
import { CapacityResult } from './CapacityResult';
import styles from './Capacity.module.css';

/** Whether sales can answer the MQLs of the agreed funnel, in its hours and in the time that it promises. */
export function CapacitySection() {
  const capacity = useWorkshop((workshop) => workshop.metrics.capacity);
  const dispatch = useDispatch();
  return (
    <Section title={t('capacity.title')} description={t('capacity.hint')}>
      <div className={styles['capacity']} data-ref="capacity">
        <Panel title={t('capacity.people')}>
          <div className={styles['pair']}>
            <NumberField
              label={t('capacity.reps')}
              value={capacity.reps}
              max={100_000}
              onCommit={(reps) => dispatch(editCapacity({ reps }))}
            />
            <NumberField
              label={t('capacity.perRepDay')}
              value={capacity.perRepDay}
              max={100_000}
              onCommit={(perRepDay) => dispatch(editCapacity({ perRepDay }))}
            />
          </div>
          <CalendarFields />
        </Panel>
        <Panel title={t('capacity.result')}>
          <CapacityResult />
        </Panel>
      </div>
    </Section>
  );
}
