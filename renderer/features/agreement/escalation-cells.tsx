import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { editEscalation } from '../../../shared/commands/escalations';
import type { Escalation } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { IconButton } from '../../ui/IconButton';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './tables.module.css';

export interface EscalationCells {
  readonly step: Escalation;
  readonly n: number;
  readonly count: number;
  readonly people: readonly string[];
  readonly onMove: (index: number) => void;
  readonly onRemove: () => void;
}

/** The cells of one step of the escalation, in the order of the columns. */
export function escalationCells({ step, n, count, people, onMove, onRemove }: EscalationCells): readonly ReactNode[] {
  return [
    <span key="number" className={styles['number']}>
      {n}
    </span>,
    <div key="trigger" data-ref={step.id}>
      <Field step={step} n={n} field="trigger" />
    </div>,
    <Field key="person" step={step} n={n} field="person" suggestions={people} />,
    <Field key="within" step={step} n={n} field="within" />,
    <div key="actions" className={styles['actions']}>
      <span data-ref={`up-${step.id}`}>
        <IconButton
          label={t('escalations.up', { n })}
          icon={<ArrowUp size={16} aria-hidden />}
          size="small"
          isDisabled={n === 1}
          onPress={() => onMove(n - 2)}
        />
      </span>
      <span data-ref={`down-${step.id}`}>
        <IconButton
          label={t('escalations.down', { n })}
          icon={<ArrowDown size={16} aria-hidden />}
          size="small"
          isDisabled={n === count}
          onPress={() => onMove(n)}
        />
      </span>
      <IconButton
        label={t('escalations.remove', { n })}
        icon={<X size={16} aria-hidden />}
        size="small"
        onPress={onRemove}
      />
    </div>,
  ];
}

interface FieldProps {
  readonly step: Escalation;
  readonly n: number;
  readonly field: 'trigger' | 'person' | 'within';
  readonly suggestions?: readonly string[] | undefined;
}

function Field({ step, n, field, suggestions }: FieldProps) {
  const dispatch = useDispatch();
  const common = {
    label: t('escalations.of', { field: t(`escalations.${field}`), n }),
    hideLabel: true,
    value: step[field],
    onCommit: (text: string) => dispatch(editEscalation(step.id, { [field]: text })),
  };
  return field === 'person' ? <TextField {...common} suggestions={suggestions} /> : <TextArea {...common} rows={1} />;
}
