import { type CSSProperties, useMemo } from 'react';
import { clockOf } from '../../../shared/agreement/response-time';
import { lanesOf, type PlacedStep, type SwimlaneRow, swimlaneRows } from '../../../shared/agreement/swimlane';
import type { Owner } from '../../../shared/side';
import type { Agreement, HandoffStep } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { SideMark } from '../../ui/SideMark';
import { TextButton } from '../../ui/TextButton';
import { cx } from '../../ui/cx';
import styles from './Swimlane.module.css';

export interface SwimlaneProps {
  /** Somebody wants to change this step. */
  readonly onEdit: (step: HandoffStep) => void;
}

/** The hand-off drawn from top to bottom, a lane per side, each step with its owner, its clock and its record. */
export function Swimlane({ onEdit }: SwimlaneProps) {
  const handoff = useWorkshop((workshop) => workshop.agreement.handoff);
  const response = useWorkshop((workshop) => workshop.agreement.response);
  const steps = useMemo(() => list(handoff), [handoff]);
  const lanes = lanesOf(steps);
  return (
    <div className={styles['swimlane']} role="group" aria-label={t('handoff.drawing')} style={lanesStyle(lanes.length)}>
      <div className={styles['row']}>
        {lanes.map((lane) => (
          <div key={lane} className={cx(styles, 'lane', lane)}>
            <SideMark side={lane} />
          </div>
        ))}
      </div>
      <ol>
        {swimlaneRows(steps).map((row) => (
          <li key={row.steps[0]?.number} className={styles['row']}>
            <Arrows arrows={row.arrows} lanes={lanes.length} />
            {row.steps.map((placed) => (
              <Step key={placed.step.id} placed={placed} response={response} onEdit={onEdit} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

const lanesStyle = (lanes: number): CSSProperties & Record<'--lanes', number> => ({ '--lanes': lanes });

interface StepProps extends SwimlaneProps {
  readonly placed: PlacedStep<HandoffStep>;
  readonly response: Agreement['response'];
}

function Step({ placed: { step, number, lane }, response, onEdit }: StepProps) {
  const facts = { owner: step.owner, clock: clockOf({ response }, step), record: step.record };
  return (
    <div className={cx(styles, 'step', step.lane)} style={{ gridColumn: lane + 1 }}>
      <p className={styles['title']}>
        <span className={styles['number']}>{number}</span>
        <TextButton
          tone="quiet"
          aria-label={t('handoff.edit', { step: step.step, n: number })}
          onPress={() => onEdit(step)}
        >
          {step.step.trim() || t('handoff.unnamed')}
        </TextButton>
      </p>
      <dl>
        {FACTS.map((fact) => (
          <div key={fact}>
            <dt>{t(`handoff.${fact}`)}</dt>
            <dd className={facts[fact].trim() === '' ? styles['open'] : undefined}>
              {facts[fact].trim() || t('handoff.open')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const FACTS = ['owner', 'clock', 'record'] as const;

interface ArrowsProps {
  readonly arrows: SwimlaneRow<{ readonly lane: Owner }>['arrows'];
  readonly lanes: number;
}

/** The lines are stretched over all lanes; the heads are set on their ends, so that they keep their shape. */
function Arrows({ arrows, lanes }: ArrowsProps) {
  if (arrows.length === 0) return null;
  const middle = (lane: number): number => lane * 100 + 50;
  return (
    <div className={styles['arrows']} aria-hidden>
      <svg viewBox={`0 0 ${lanes * 100} 24`} preserveAspectRatio="none">
        {arrows.map(({ from, to }) => (
          <path key={to} d={`M${middle(from)} 0V11H${middle(to)}V22`} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      {arrows.map(({ to }) => (
        <span key={to} className={styles['head']} style={{ insetInlineStart: `${middle(to) / lanes}%` }} />
      ))}
    </div>
  );
}
