import { ArrowLeft, ArrowRight, Trash2, Undo2 } from 'lucide-react';
import { editMapStage } from '../../../../shared/commands/shared-map';
import type { MapStageId } from '../../../../shared/ids';
import { mapWords } from '../../../../shared/shared-map/map-words';
import type { MapView, StageView } from '../../../../shared/shared-map/map-view';
import { MOST_DAYS } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { EditTable } from '../../../ui/EditTable';
import { IconButton } from '../../../ui/IconButton';
import { NumberField } from '../../../ui/NumberField';
import { Row } from '../../../ui/Row';
import type { TableRow } from '../../../ui/table-props';
import { TextField } from '../../../ui/TextField';
import { neighbourOf } from '../../../ui/use-row-focus';
import { Mark } from './Mark';
import styles from './PartTable.module.css';
import type { MapActions } from './use-map-actions';

export interface StageTableProps {
  readonly view: MapView;
  readonly actions: MapActions;
  readonly onFocus: (id: string) => void;
}

/** The stages of the map, one row each. */
export function StageTable({ view, actions, onFocus }: StageTableProps) {
  const stages = useWorkshop((workshop) => workshop.sharedMap.stages.byId);
  const dispatch = useDispatch();
  const order = view.stages.map(({ id }) => id);
  const rowOf = (stage: StageView, index: number): TableRow => {
    const id = stage.id as MapStageId;
    const move = (to: number) => {
      actions.moveStage(id, to);
      onFocus(id);
    };
    const remove = () => {
      actions.removeStage(id);
      onFocus(neighbourOf(order, stage.id) ?? 'add-to-map');
    };
    const named = (action: string) => t('map.named', { action, name: stage.name });
    return {
      id,
      cells: [
        <div key="name" data-ref={id}>
          <TextField
            label={t('map.stage.name')}
            hideLabel
            value={stages[id]?.name ?? ''}
            placeholder={mapWords.unnamedStage}
            onCommit={(name) => dispatch(editMapStage(id, { name }))}
          />
        </div>,
        <NumberField
          key="days"
          label={t('map.stage.days')}
          hideLabel
          value={stage.days}
          max={MOST_DAYS}
          suffix={t('map.days.suffix')}
          onCommit={(days) => dispatch(editMapStage(id, { days }))}
        />,
        <span key="wins" className={styles['plain']}>
          {stage.wins === 0 ? '' : t('map.table.count', { n: stage.wins, of: view.wins })}
        </span>,
        <Mark key="mark" hand={stage.hand} />,
        <Row key="actions" gap={1}>
          <IconButton
            label={named(t('map.stage.earlier'))}
            icon={<ArrowLeft size={16} aria-hidden />}
            isDisabled={index === 0}
            onPress={() => move(index - 1)}
          />
          <IconButton
            label={named(t('map.stage.later'))}
            icon={<ArrowRight size={16} aria-hidden />}
            isDisabled={index === order.length - 1}
            onPress={() => move(index + 1)}
          />
          <IconButton
            label={named(t('map.restore'))}
            icon={<Undo2 size={16} aria-hidden />}
            isDisabled={stage.hand !== 'changed'}
            onPress={() => {
              actions.restore(id);
              onFocus(id);
            }}
          />
          <IconButton label={named(t('map.stage.remove'))} icon={<Trash2 size={16} aria-hidden />} onPress={remove} />
        </Row>,
      ],
    };
  };
  return (
    <EditTable
      label={t('map.table.stages')}
      dense
      columns={[
        { id: 'name', header: t('map.stage') },
        { id: 'days', header: t('map.stage.days'), width: '10rem' },
        { id: 'wins', header: t('map.table.wins'), width: '5rem' },
        { id: 'mark', header: t('map.table.mark'), width: '9rem' },
        { id: 'actions', header: t('map.table.actions'), hideHeader: true, width: '10rem' },
      ]}
      rows={view.stages.map(rowOf)}
    />
  );
}
