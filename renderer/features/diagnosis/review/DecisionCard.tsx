import { X } from 'lucide-react';
import { editDecision } from '../../../../shared/commands/decisions';
import { Owner } from '../../../../shared/side';
import { type Decision, Destination } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useNear } from '../../../state/use-near';
import { usePeople } from '../../../state/use-people';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { SideIcon } from '../../../ui/SideIcon';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import styles from './Decisions.module.css';

export interface DecisionCardProps {
  readonly decision: Decision;
  readonly onRemove: () => void;
}

/** One decision: what, carried by which side, whose name, by when, and where it goes to work. */
export function DecisionCard({ decision, onRemove }: DecisionCardProps) {
  const dispatch = useDispatch();
  const names = usePeople();
  const near = useNear('next');
  const edit = (fields: Partial<Decision>) => dispatch(editDecision(decision.id, fields));
  return (
    <article className={styles['card']}>
      <div className={styles['first']}>
        <TextArea
          label={t('diagnosis.decision.text')}
          rows={2}
          serif
          value={decision.text}
          onCommit={(text) => edit({ text })}
        />
        <IconButton label={t('diagnosis.decision.remove')} icon={<X size={16} aria-hidden />} onPress={onRemove} />
      </div>
      <div className={styles['facts']}>
        <SegmentedControl
          label={t('diagnosis.decision.side')}
          value={decision.side}
          options={SIDES}
          onChange={(side) => edit({ side })}
        />
        <TextField
          label={t('diagnosis.decision.owner')}
          value={decision.owner}
          suggestions={names.length > 0 ? names : undefined}
          onCommit={(owner) => edit({ owner })}
        />
        <DateField
          label={t('diagnosis.decision.due')}
          value={decision.due}
          near={near}
          onCommit={(due) => edit({ due })}
        />
        <Select
          label={t('diagnosis.decision.destination')}
          description={t(`diagnosis.destination.${decision.destination}.goes`)}
          value={decision.destination}
          options={DESTINATIONS}
          onChange={(destination) => edit({ destination })}
        />
      </div>
    </article>
  );
}

const SIDES = Owner.options.map((id) => ({ id, label: t(`ui.side.${id}`), icon: <SideIcon side={id} /> }));
const DESTINATIONS = Destination.options.map((id) => ({ id, label: t(`diagnosis.destination.${id}`) }));
