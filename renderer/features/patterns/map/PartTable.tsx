import { ArrowDown, ArrowUp, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { editMapPart } from '../../../../shared/commands/shared-map';
import type { MapPartId, MapStageId } from '../../../../shared/ids';
import { mapWords } from '../../../../shared/shared-map/map-words';
import type { MapView, PartView } from '../../../../shared/shared-map/map-view';
import { hasLane, MAP_ROWS, rowOf } from '../../../../shared/shared-map/rows';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { cx } from '../../../ui/cx';
import { EditTable } from '../../../ui/EditTable';
import { IconButton } from '../../../ui/IconButton';
import { Row } from '../../../ui/Row';
import { Select } from '../../../ui/Select';
import type { TableRow } from '../../../ui/table-props';
import { TextButton } from '../../../ui/TextButton';
import { TextField } from '../../../ui/TextField';
import { neighbourOf } from '../../../ui/use-row-focus';
import { Mark } from './Mark';
import styles from './PartTable.module.css';
import { laneOptionsOf, stageOptions } from './place-options';
import type { MapActions } from './use-map-actions';

export interface PartTableProps {
  readonly view: MapView;
  readonly actions: MapActions;
  readonly onFocus: (id: string) => void;
}

/** What stands on the map, stage by stage, row by row as on the canvas. */
export function PartTable({ view, actions, onFocus }: PartTableProps) {
  const cells = cellsOf(view);
  const order = cells.flat().map(({ id }) => id);
  const rows = cells.flatMap((cell) =>
    cell.map((part, index): TableRow => {
      const remove = () => {
        actions.removePart(part.id);
        onFocus(neighbourOf(order, part.id) ?? 'add-to-map');
      };
      const move = (to: number) => {
        actions.movePart(part.id, { stage: part.stage as MapStageId, lane: part.lane, index: to });
        onFocus(part.id);
      };
      const restore = () => {
        actions.restore(part.id);
        onFocus(part.id);
      };
      return {
        id: part.id,
        cells: [
          <PartText key="text" part={part} />,
          <span key="kind" className={styles['plain']}>
            {mapWords.kinds[part.kind]}
          </span>,
          <StageCell key="stage" view={view} part={part} actions={actions} onFocus={onFocus} />,
          <LaneCell key="lane" part={part} actions={actions} onFocus={onFocus} />,
          <span key="wins" className={styles['plain']}>
            {part.wins === 0 ? '' : t('map.table.count', { n: part.wins, of: view.wins })}
          </span>,
          <Mark key="mark" hand={part.hand} />,
          <Row key="actions" gap={1}>
            <Action
              part={part}
              label="map.earlier"
              icon={<ArrowUp size={16} aria-hidden />}
              isOff={index === 0}
              onPress={() => move(index - 1)}
            />
            <Action
              part={part}
              label="map.later"
              icon={<ArrowDown size={16} aria-hidden />}
              isOff={index === cell.length - 1}
              onPress={() => move(index + 1)}
            />
            <Action
              part={part}
              label="map.restore"
              icon={<Undo2 size={16} aria-hidden />}
              isOff={part.hand !== 'changed'}
              onPress={restore}
            />
            <Action part={part} label="map.remove" icon={<Trash2 size={16} aria-hidden />} onPress={remove} />
          </Row>,
        ],
      };
    }),
  );
  return (
    <EditTable
      label={t('map.table.parts')}
      dense
      columns={[
        { id: 'text', header: t('map.text') },
        { id: 'kind', header: t('map.table.kind'), width: '6rem' },
        { id: 'stage', header: t('map.stage'), width: '9rem' },
        { id: 'lane', header: t('map.table.who'), width: '9rem' },
        { id: 'wins', header: t('map.table.wins'), width: '5rem' },
        { id: 'mark', header: t('map.table.mark'), width: '8.5rem' },
        { id: 'actions', header: t('map.table.actions'), hideHeader: true, width: '10rem' },
      ]}
      rows={rows}
      empty={t('map.table.empty')}
    />
  );
}

/** The parts that stand together, in reading order. */
function cellsOf({ stages, parts }: MapView): readonly (readonly PartView[])[] {
  return stages.flatMap((stage) =>
    MAP_ROWS.map((row) => parts.filter((part) => part.stage === stage.id && rowOf(part) === row)),
  );
}

function PartText({ part }: { readonly part: PartView }) {
  const id = part.id as MapPartId;
  const dispatch = useDispatch();
  const text = useWorkshop((workshop) => workshop.sharedMap.parts.byId[id]?.text ?? '');
  if (part.kind === 'definition') return <Term part={part} />;
  return (
    <div data-ref={id} className={styles['text']}>
      <TextField
        label={t('map.text')}
        hideLabel
        value={text}
        placeholder={t('map.text.example')}
        onCommit={(next) => dispatch(editMapPart(id, next))}
      />
    </div>
  );
}

/** A definition is agreed in one place: its row leads there. */
function Term({ part }: { readonly part: PartView }) {
  const navigate = useNavigate();
  const definition = useWorkshop((workshop) => workshop.sharedMap.parts.byId[part.id as MapPartId]?.text ?? '');
  return (
    <div data-ref={part.id} className={cx(styles, 'plain', 'text')}>
      <TextButton onPress={() => navigate({ stage: 'define', ref: definition })}>{part.text}</TextButton>
    </div>
  );
}

interface CellProps extends Pick<PartTableProps, 'actions' | 'onFocus'> {
  readonly part: PartView;
}

function StageCell({ view, part, actions, onFocus }: CellProps & Pick<PartTableProps, 'view'>) {
  return (
    <Select
      label={t('map.named', { action: t('map.stage'), name: part.text })}
      hideLabel
      value={part.stage as MapStageId}
      options={stageOptions(view)}
      onChange={(stage) => {
        actions.movePart(part.id, { stage, lane: part.lane, index: null });
        onFocus(part.id);
      }}
    />
  );
}

function LaneCell({ part, actions, onFocus }: CellProps) {
  if (!hasLane(part.kind)) return <span className={cx(styles, 'plain', 'quiet')}>{t('map.table.nobody')}</span>;
  return (
    <Select
      label={t('map.named', { action: t('map.table.who'), name: part.text })}
      hideLabel
      value={part.lane}
      options={laneOptionsOf(part.kind)}
      onChange={(lane) => {
        actions.movePart(part.id, { stage: part.stage as MapStageId, lane, index: null });
        onFocus(part.id);
      }}
    />
  );
}

interface ActionProps {
  readonly part: PartView;
  readonly label: 'map.earlier' | 'map.later' | 'map.restore' | 'map.remove';
  readonly icon: ReactNode;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function Action({ part, label, icon, isOff = false, onPress }: ActionProps) {
  return (
    <IconButton
      label={t('map.named', { action: t(label), name: part.text })}
      icon={icon}
      isDisabled={isOff}
      onPress={onPress}
    />
  );
}
