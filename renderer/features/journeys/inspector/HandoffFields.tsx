import { editHandoff } from '../../../../shared/commands/handoffs';
import type { Handoff, Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useNear } from '../../../state/use-near';
import { usePeople } from '../../../state/use-people';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { directionOptions } from '../words';

export interface HandoffFieldsProps {
  readonly journey: Journey;
  readonly handoff: Handoff;
  readonly focusDate: boolean;
}

/** Everything that is known about one hand-off. */
export function HandoffFields({ journey, handoff, focusDate }: HandoffFieldsProps) {
  const dispatch = useDispatch();
  const names = usePeople();
  const near = useNear('past');
  const edit = (fields: Partial<Omit<Handoff, 'id'>>) => dispatch(editHandoff(journey.id, handoff.id, fields));
  const { direction, date, trigger, dataPassed, owner } = handoff;
  return (
    <>
      <DateField
        label={t('journeys.date')}
        value={date}
        near={near}
        autoFocus={focusDate}
        onCommit={(next) => edit({ date: next })}
      />
      <Select
        label={t('journeys.direction')}
        value={direction}
        options={directionOptions}
        onChange={(next) => edit({ direction: next })}
      />
      <TextField
        label={t('journeys.trigger')}
        value={trigger}
        placeholder={t('journeys.trigger.example')}
        onCommit={(text) => edit({ trigger: text })}
      />
      <TextArea
        label={t('journeys.dataPassed')}
        rows={2}
        value={dataPassed}
        placeholder={t('journeys.dataPassed.example')}
        onCommit={(text) => edit({ dataPassed: text })}
      />
      <TextField
        label={t('journeys.owner')}
        value={owner}
        suggestions={names}
        onCommit={(text) => edit({ owner: text })}
      />
    </>
  );
}
