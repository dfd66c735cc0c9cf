import { Plus, Trash2, X } from 'lucide-react';
import { useMemo } from 'react';
import { editTouchpoint } from '../../../shared/commands/touchpoints';
import type { LinkId, TouchpointId } from '../../../shared/ids';
import { chronology, undated } from '../../../shared/journeys/chronology';
import { namesInUse } from '../../../shared/journeys/content-names';
import type { Journey, Touchpoint } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { Checkbox } from '../../ui/Checkbox';
import { DateField } from '../../ui/DateField';
import { EditTable } from '../../ui/EditTable';
import { IconButton } from '../../ui/IconButton';
import { LaneIcon } from '../../ui/LaneIcon';
import { Select } from '../../ui/Select';
import type { TableColumn } from '../../ui/table-props';
import { TextField } from '../../ui/TextField';
import { LinkMenu } from './LinkMenu';
import styles from './TableView.module.css';
import { useSteadyOrder } from './use-steady-order';
import { evidenceOptions, kindOptions, laneOptions, touchpointName } from './words';

export interface TouchpointTableProps {
  readonly journey: Journey;
  readonly onConnect: (from: TouchpointId, to: TouchpointId) => void;
  readonly onDisconnect: (id: LinkId) => void;
  readonly onRemove: (id: TouchpointId, order: readonly TouchpointId[]) => void;
}

/** Every touchpoint in a row of fields, by date; rows stay where they are until the focus leaves the table. */
export function TouchpointTable({ journey, onRemove, ...links }: TouchpointTableProps) {
  const sorted = useMemo(
    () => [...chronology(journey).map(({ touchpoint }) => touchpoint.id), ...undated(journey).map(({ id }) => id)],
    [journey],
  );
  const { order, onBlur } = useSteadyOrder(sorted);
  const edit = useRowEditor(journey, links);
  return (
    <div className={styles['rows']} onBlur={onBlur}>
      <EditTable
        label={t('journeys.touchpoints')}
        dense
        columns={COLUMNS}
        empty={t('journeys.touchpoints.empty')}
        rows={order.flatMap((id) => {
          const touchpoint = journey.touchpoints.byId[id];
          if (!touchpoint) return [];
          const name = touchpointName(touchpoint);
          const [title, ...fields] = edit(touchpoint);
          const cells = [
            <div key="title" className={styles['title']}>
              <IconButton
                label={t('journeys.deleteNamed', { name })}
                size="small"
                icon={<Trash2 size={16} aria-hidden />}
                onPress={() => onRemove(id, order)}
              />
              {title}
            </div>,
            ...fields,
          ];
          return [{ id, cells }];
        })}
      />
    </div>
  );
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'title', header: t('journeys.what'), width: '17rem' },
  { id: 'date', header: t('journeys.date'), width: '7.5rem' },
  { id: 'lane', header: t('journeys.lane'), width: '9.5rem' },
  { id: 'kind', header: t('journeys.kind'), width: '11.5rem' },
  { id: 'evidence', header: t('journeys.evidence'), width: '8.5rem' },
  { id: 'important', header: t('journeys.important'), width: '5.5rem' },
  { id: 'links', header: t('journeys.leadsTo'), width: '15rem' },
  { id: 'content', header: t('journeys.content'), width: '12rem' },
  { id: 'channel', header: t('journeys.channel'), width: '10rem' },
  { id: 'heard', header: t('journeys.heard'), width: '15rem' },
  { id: 'other', header: t('journeys.otherVersion'), width: '15rem' },
];

/** The fields of a row, in the order of the columns. */
function useRowEditor(journey: Journey, links: Pick<TouchpointTableProps, 'onConnect' | 'onDisconnect'>) {
  const dispatch = useDispatch();
  const near = useNear('past');
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const contents = useMemo(() => namesInUse(journeys, 'content'), [journeys]);
  return (touchpoint: Touchpoint) => {
    const { id, lane, kind, title, date, channel, content, heard, important, evidence, otherVersion } = touchpoint;
    const edit = (fields: Partial<Omit<Touchpoint, 'id'>>) => dispatch(editTouchpoint(journey.id, id, fields));
    const label = (field: string) => t('journeys.fieldOf', { field, name: touchpointName(touchpoint) });
    const text = (field: 'title' | 'channel' | 'heard' | 'otherVersion', name: string, value: string) => (
      <TextField key={field} label={label(name)} hideLabel value={value} onCommit={(next) => edit({ [field]: next })} />
    );
    return [
      <div key="title" data-ref={id}>
        {text('title', t('journeys.what'), title)}
      </div>,
      <DateField
        key="date"
        label={label(t('journeys.date'))}
        hideLabel
        value={date}
        near={near}
        onCommit={(next) => edit({ date: next })}
      />,
      <Select
        key="lane"
        label={label(t('journeys.lane'))}
        hideLabel
        value={lane}
        options={LANE_OPTIONS}
        onChange={(next) => edit({ lane: next })}
      />,
      <Select
        key="kind"
        label={label(t('journeys.kind'))}
        hideLabel
        value={kind}
        options={kindOptions}
        onChange={(next) => edit({ kind: next })}
      />,
      <Select
        key="evidence"
        label={label(t('journeys.evidence'))}
        hideLabel
        value={evidence}
        options={evidenceOptions}
        onChange={(next) => edit({ evidence: next })}
      />,
      <div key="important" className={styles['centre']}>
        <Checkbox
          aria-label={label(t('journeys.important'))}
          isSelected={important}
          onChange={(next) => edit({ important: next })}
        />
      </div>,
      <Links key="links" journey={journey} touchpoint={touchpoint} {...links} />,
      <TextField
        key="content"
        label={label(t('journeys.content'))}
        hideLabel
        value={content}
        suggestions={contents}
        onCommit={(next) => edit({ content: next })}
      />,
      text('channel', t('journeys.channel'), channel),
      text('heard', t('journeys.heard'), heard),
      text('otherVersion', t('journeys.otherVersion'), otherVersion),
    ];
  };
}

const LANE_OPTIONS = laneOptions.map((option) => ({ ...option, icon: <LaneIcon lane={option.id} size="small" /> }));

interface LinksProps extends Pick<TouchpointTableProps, 'journey' | 'onConnect' | 'onDisconnect'> {
  readonly touchpoint: Touchpoint;
}

function Links({ journey, touchpoint, onConnect, onDisconnect }: LinksProps) {
  const targets = list(journey.links).flatMap(({ id, from, to }) => {
    const target = journey.touchpoints.byId[to];
    return from === touchpoint.id && target ? [{ id, name: touchpointName(target) }] : [];
  });
  return (
    <div className={styles['links']}>
      {targets.map(({ id, name }) => (
        <span key={id} className={styles['link']}>
          <span title={name}>{name}</span>
          <IconButton
            label={t('journeys.disconnect', { name })}
            size="small"
            icon={<X size={12} aria-hidden />}
            onPress={() => onDisconnect(id)}
          />
        </span>
      ))}
      <LinkMenu
        journey={journey}
        touchpoint={touchpoint}
        trigger={<Plus size={16} aria-hidden />}
        onConnect={onConnect}
      />
    </div>
  );
}
