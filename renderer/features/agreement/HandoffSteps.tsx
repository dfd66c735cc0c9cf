import { memo, useMemo } from 'react';
import { promisedTime, RESPONSE_TIMES } from '../../../shared/agreement/response-time';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import { HandoffStepId } from '../../../shared/ids';
import type { HandoffStep } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { EditTable } from '../../ui/EditTable';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './tables.module.css';

/** The way of a lead from one team to the other: each step with an owner, a clock and a record. */
export function HandoffSteps() {
  const table = useWorkshop((workshop) => workshop.agreement.handoff);
  const steps = useMemo(() => list(table), [table]);
  const rows = steps.map((step, index) => ({
    id: step.id,
    cells: [
      <span key="number" className={styles['number']}>
        {index + 1}
      </span>,
      ...FIELDS.map((field) => <StepField key={field} step={step} n={index + 1} field={field} />),
    ],
  }));
  return (
    <Section title={t('handoff.title')} description={t('handoff.hint')}>
      <ResponseTime step={table.byId[FIRST_RESPONSE]} />
      <EditTable label={t('handoff.title')} columns={COLUMNS} rows={rows} />
    </Section>
  );
}

/** The one clock that has to say which hours it counts: asked apart, and shown in its step as well. */
function ResponseTime({ step }: { readonly step: HandoffStep | undefined }) {
  const dispatch = useDispatch();
  if (!step) return null;
  const time = promisedTime(step.clock);
  return (
    <div className={styles['response']}>
      <TextField
        label={t('handoff.response')}
        description={time === '' ? t('handoff.response.open') : t('handoff.response.hint', { time })}
        suggestions={RESPONSE_TIMES}
        value={step.clock}
        onCommit={(clock) => dispatch(editHandoffStep(step.id, { clock }))}
      />
    </div>
  );
}

const FIELDS = ['step', 'owner', 'clock', 'record'] as const;

interface StepFieldProps {
  readonly step: HandoffStep;
  readonly n: number;
  readonly field: (typeof FIELDS)[number];
}

const StepField = memo(function StepField({ step, n, field }: StepFieldProps) {
  const dispatch = useDispatch();
  const people = usePeople();
  const common = {
    label: t('handoff.of', { field: t(`handoff.${field}`), n }),
    hideLabel: true,
    value: step[field],
    onCommit: (text: string) => dispatch(editHandoffStep(step.id, { [field]: text })),
  };
  const cell =
    field === 'owner' ? (
      <TextField {...common} suggestions={[t('ui.side.marketing'), t('ui.side.sales'), ...people]} />
    ) : (
      <TextArea {...common} rows={1} />
    );
  return field === 'owner' ? <div data-ref={step.id}>{cell}</div> : cell;
});

/** The step whose clock is the promised response time. */
const FIRST_RESPONSE = HandoffStepId.parse('HS3');

const COLUMNS = [
  { id: 'number', header: t('handoff.number'), width: '2.5rem' },
  { id: 'step', header: t('handoff.step'), width: '28%' },
  { id: 'owner', header: t('handoff.owner'), width: '26%' },
  { id: 'clock', header: t('handoff.clock'), width: '22%' },
  { id: 'record', header: t('handoff.record') },
] as const;
