import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { JourneyId } from '../../../shared/ids';
import { withWins } from '../../../shared/journeys/evidence';
import { SIDES } from '../../../shared/side';
import { Destination } from '../../../shared/workshop/schema/diagnosis';
import type { Disconnect } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { IconButton } from '../../ui/IconButton';
import { Panel } from '../../ui/Panel';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { SideIcon } from '../../ui/SideIcon';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './DisconnectCard.module.css';
import { touchpointName, winName } from './words';

export interface DisconnectCardProps {
  readonly disconnect: Disconnect;
  readonly onEdit: (fields: Partial<Omit<Disconnect, 'id'>>) => void;
  readonly onRemove: () => void;
}

/** One disconnect: what it is, whose it is, where it goes, and the wins that show it. */
export function DisconnectCard({ disconnect, onEdit, onRemove }: DisconnectCardProps) {
  const names = usePeople();
  const { text, side, owner, destination } = disconnect;
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
        <Select
          label={t('patterns.disconnect.destination')}
          value={destination ?? 'open'}
          options={DESTINATION_OPTIONS}
          onChange={(next) => onEdit({ destination: next === 'open' ? null : next })}
        />
      </div>
      <Evidence disconnect={disconnect} onEdit={onEdit} />
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

function Evidence({ disconnect: { evidence }, onEdit }: Pick<DisconnectCardProps, 'disconnect' | 'onEdit'>) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const options = useMemo(
    () => list(journeys).map((journey) => ({ id: journey.id, label: winName(journey) })),
    [journeys],
  );
  const cited = [...new Set(evidence.map(({ journey }) => journey))];
  const moments = evidence.flatMap(({ journey, touchpoint }) => {
    const win = journeys.byId[journey];
    const found = touchpoint === null ? undefined : win?.touchpoints.byId[touchpoint];
    return win && found ? [t('patterns.disconnect.moment', { win: winName(win), what: touchpointName(found) })] : [];
  });
  if (options.length === 0) return <p className={styles['quiet']}>{t('patterns.disconnect.noWins')}</p>;
  return (
    <CheckboxGroup<JourneyId>
      label={t('patterns.disconnect.evidence', { n: cited.length, of: options.length })}
      value={cited}
      options={options}
      description={moments.join(' ')}
      onChange={(wins) => onEdit({ evidence: withWins(evidence, wins) })}
    />
  );
}
