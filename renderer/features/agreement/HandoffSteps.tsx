import { memo, type ReactNode, useMemo } from 'react';
import { clockOf, FIRST_RESPONSE, spanText } from '../../../shared/agreement/response-time';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import { Owner } from '../../../shared/side';
import type { HandoffStep } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { EditTable } from '../../ui/EditTable';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextButton } from '../../ui/TextButton';
import { TextField } from '../../ui/TextField';
import { useRowFocus } from '../../ui/use-row-focus';
import { Swimlane } from './Swimlane';
import styles from './tables.module.css';

/** The way of a lead from one team to the other, drawn in lanes and then field by field: each step with an owner, a clock and a record. */
export function HandoffSteps() {
  const table = useWorkshop((workshop) => workshop.agreement.handoff);
  const steps = useMemo(() => list(table), [table]);
  const { rows, focusRow } = useRowFocus();
  return (
    <Section place="handoff" title={t('handoff.title')} description={t('handoff.hint')}>
      <div ref={rows} className={styles['stack']}>
        <Swimlane onEdit={({ id }) => focusRow(`edit-${id}`)} />
        <EditTable
          label={t('handoff.title')}
          columns={COLUMNS}
          rows={steps.map((step, index) => ({ id: step.id, cells: cellsOf(step, index + 1) }))}
        />
      </div>
    </Section>
  );
}

function cellsOf(step: HandoffStep, n: number): readonly ReactNode[] {
  return [
    <span key="number" className={styles['number']}>
      {n}
    </span>,
    <div key="step" data-ref={`edit-${step.id}`}>
      <StepField step={step} n={n} field="step" />
    </div>,
    <StepLane key="lane" step={step} n={n} />,
    <div key="owner" data-ref={step.id}>
      <StepField step={step} n={n} field="owner" />
    </div>,
    step.id === FIRST_RESPONSE ? (
      <ResponseClock key="clock" step={step} n={n} />
    ) : (
      <StepField key="clock" step={step} n={n} field="clock" />
    ),
    <StepField key="record" step={step} n={n} field="record" />,
  ];
}

function StepLane({ step, n }: { readonly step: HandoffStep; readonly n: number }) {
  const dispatch = useDispatch();
  return (
    <Select
      label={t('handoff.of', { field: t('handoff.lane'), n })}
      hideLabel
      value={step.lane}
      options={LANES}
      onChange={(lane) => dispatch(editHandoffStep(step.id, { lane }))}
    />
  );
}

/** The clock of the first response is written once, as a number: here it is only read, until there is one it can be put in words. */
function ResponseClock({ step, n }: { readonly step: HandoffStep; readonly n: number }) {
  const response = useWorkshop((workshop) => workshop.agreement.response);
  const navigate = useNavigate();
  if (spanText(response) === '') return <StepField step={step} n={n} field="clock" />;
  return (
    <div className={styles['read']}>
      <span>{clockOf({ response }, step)}</span>{' '}
      <TextButton onPress={() => navigate({ stage: 'agree', ref: 'response' })}>{t('handoff.toResponse')}</TextButton>
    </div>
  );
}

interface StepFieldProps {
  readonly step: HandoffStep;
  readonly n: number;
  readonly field: 'step' | 'owner' | 'clock' | 'record';
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
  if (field !== 'owner') return <TextArea {...common} rows={1} />;
  return <TextField {...common} suggestions={[t('ui.side.marketing'), t('ui.side.sales'), ...people]} />;
});

const LANES = Owner.options.map((id) => ({ id, label: t(`ui.side.${id}`) }));

const COLUMNS = [
  { id: 'number', header: t('handoff.number'), width: '2.5rem' },
  { id: 'step', header: t('handoff.step'), width: '23%' },
  { id: 'lane', header: t('handoff.lane'), width: '7rem' },
  { id: 'owner', header: t('handoff.owner'), width: '19%' },
  { id: 'clock', header: t('handoff.clock'), width: '18%' },
  { id: 'record', header: t('handoff.record') },
] as const;
