import { Trash2 } from 'lucide-react';
import { kindOf } from '../../../../shared/journeys/signals/signal';
import { SIDES } from '../../../../shared/side';
import { Destination } from '../../../../shared/workshop/schema/diagnosis';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useNear } from '../../../state/use-near';
import { usePeople } from '../../../state/use-people';
import { Badge } from '../../../ui/Badge';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { Panel } from '../../../ui/Panel';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { SideIcon } from '../../../ui/SideIcon';
import { StepScale } from '../../../ui/StepScale';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import styles from './DisconnectCard.module.css';
import { EvidenceField } from './EvidenceField';
import { choiceOf, LEVEL_OF, LEVEL_OPTIONS } from './levels';
import { WhereItWent } from './WhereItWent';

export interface DisconnectCardProps {
  readonly disconnect: Disconnect;
  readonly onEdit: (fields: Partial<Omit<Disconnect, 'id'>>) => void;
  readonly onRemove: () => void;
}

/** One disconnect: what it is, whose it is, how much it matters, where it goes, and what shows it. */
export function DisconnectCard({ disconnect, onEdit, onRemove }: DisconnectCardProps) {
  const names = usePeople();
  const near = useNear('next');
  const { text, side, owner, due, destination, impact, effort } = disconnect;
  const kind = kindOf(disconnect.signal);
  return (
    <Panel>
      <div className={styles['top']}>
        <TextArea
          label={t('patterns.disconnect.text')}
          rows={2}
          value={text}
          placeholder={t('patterns.disconnect.text.example')}
          onCommit={(next) => onEdit({ text: next })}
        />
        <IconButton
          label={t('patterns.disconnect.remove')}
          icon={<Trash2 size={16} aria-hidden />}
          onPress={onRemove}
        />
      </div>
      <div className={styles['fields']}>
        <SegmentedControl
          label={t('patterns.disconnect.side')}
          value={side}
          options={SIDE_OPTIONS}
          onChange={(next) => onEdit({ side: next })}
        />
        <TextField
          label={t('patterns.disconnect.owner')}
          value={owner}
          suggestions={names}
          onCommit={(next) => onEdit({ owner: next })}
        />
        <DateField label={t('register.due')} value={due} near={near} onCommit={(next) => onEdit({ due: next })} />
      </div>
      <div className={styles['weights']}>
        <StepScale
          label={t('register.impact')}
          value={choiceOf(impact)}
          options={LEVEL_OPTIONS}
          onChange={(next) => onEdit({ impact: LEVEL_OF[next] })}
        />
        <StepScale
          label={t('register.effort')}
          value={choiceOf(effort)}
          options={LEVEL_OPTIONS}
          onChange={(next) => onEdit({ effort: LEVEL_OF[next] })}
        />
        <div className={styles['destination']}>
          <Select
            label={t('patterns.disconnect.destination')}
            value={destination ?? 'open'}
            options={DESTINATION_OPTIONS}
            onChange={(next) => onEdit({ destination: next === 'open' ? null : next })}
          />
          <WhereItWent disconnect={disconnect} />
        </div>
      </div>
      <div className={styles['foot']}>
        <EvidenceField disconnect={disconnect} onEdit={onEdit} />
        {kind ? <Badge>{t('register.fromSignal', { rule: t(`signals.${kind}`) })}</Badge> : null}
      </div>
    </Panel>
  );
}

const SIDE_OPTIONS = ([...SIDES, 'both'] as const).map((id) => ({
  id,
  label: t(`ui.side.${id}`),
  icon: <SideIcon side={id} />,
}));

const DESTINATION_OPTIONS = (['open', ...Destination.options] as const).map((id) => ({
  id,
  label: t(`patterns.destination.${id}`),
}));
