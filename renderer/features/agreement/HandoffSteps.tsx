import { useMemo } from 'react';
import { RESPONSE_TIMES } from '../../../shared/agreement/response-time';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
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
      <EditTable label={t('handoff.title')} columns={COLUMNS} rows={rows} />
    </Section>
  );
}

const FIELDS = ['step', 'owner', 'clock', 'record'] as const;

interface StepFieldProps {
  readonly step: HandoffStep;
  readonly n: number;
  readonly field: (typeof FIELDS)[number];
}

function StepField({ step, n, field }: StepFieldProps) {
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
      <TextField {...common} suggestions={[t('ui.side.marketing'), t('ui.side.sales'), ...(people ?? [])]} />
    ) : field === 'clock' && step.id === FIRST_RESPONSE ? (
      <TextField {...common} suggestions={RESPONSE_TIMES} />
    ) : (
      <TextArea {...common} rows={1} />
    );
  return field === 'owner' ? <div data-ref={step.id}>{cell}</div> : cell;
}

/** The step whose clock is the promised response time. */
const FIRST_RESPONSE: string = 'HS3';

const COLUMNS = [
  { id: 'number', header: t('handoff.number'), width: '2.5rem' },
  { id: 'step', header: t('handoff.step'), width: '32%' },
  { id: 'owner', header: t('handoff.owner'), width: '22%' },
  { id: 'clock', header: t('handoff.clock'), width: '20%' },
  { id: 'record', header: t('handoff.record') },
] as const;
