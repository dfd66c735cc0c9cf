import { Plus, Trash2, X } from 'lucide-react';
import { memo, useDeferredValue, useRef } from 'react';
import type { LinkId, TouchpointId } from '../../../../shared/ids';
import { hasTwoVersions, versionSides } from '../../../../shared/journeys/versions';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useNear } from '../../../state/use-near';
import { afterPress } from '../../../ui/after-press';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { LaneIcon } from '../../../ui/LaneIcon';
import { Select } from '../../../ui/Select';
import { SideIcon } from '../../../ui/SideIcon';
import { TableCell } from '../../../ui/TableCell';
import { TextField } from '../../../ui/TextField';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { LinkMenu } from '../menu/LinkMenu';
import {
  dateWords,
  evidenceOptions,
  fromStage,
  kindOptions,
  laneOptions,
  stageOptions,
  touchpointName,
  toStage,
  versionLabel,
} from '../words';
import { SteadyCell } from './SteadyCell';
import styles from './TableView.module.css';

/** What a row can do; the same functions for all rows, for as long as the table is open. */
export interface RowActions {
  readonly edit: (id: TouchpointId, fields: Partial<Omit<Touchpoint, 'id'>>) => void;
  /** The title was left, after it was another one before. */
  readonly named: (id: TouchpointId, before: string) => void;
  readonly select: (id: TouchpointId) => void;
  readonly remove: (id: TouchpointId) => void;
  readonly connect: (from: TouchpointId, to: TouchpointId) => void;
  readonly disconnect: (id: LinkId) => void;
  readonly journey: () => Journey;
  readonly titles: () => readonly string[];
  readonly contents: () => readonly string[];
  readonly channels: () => readonly string[];
}

export interface RowTarget {
  readonly id: LinkId;
  readonly name: string;
}

export interface TouchpointRowProps {
  readonly touchpoint: Touchpoint;
  readonly targets: readonly RowTarget[];
  readonly isSelected: boolean;
  readonly actions: RowActions;
}

/**
 * The cells of a touchpoint, in the order of the columns. While somebody types a title only its field follows at once; what the other fields
 * are called follows when there is time.
 */
export const TouchpointRow = memo(function TouchpointRow(props: TouchpointRowProps) {
  const { touchpoint, targets, isSelected, actions } = props;
  const near = useNear('past');
  const titleBefore = useRef('');
  const later = useDeferredValue(touchpoint);
  const laterTargets = useDeferredValue(targets);
  const { id, lane, kind, stage, title, date, channel, content, heard, important, evidence, otherVersion } = touchpoint;
  const name = touchpointName(later);
  const edit = (fields: Partial<Omit<Touchpoint, 'id'>>) => actions.edit(id, fields);
  const field = (what: string) => ({ label: t('journeys.fieldOf', { field: what, name }), hideLabel: true });
  const { other } = versionSides(touchpoint);
  return (
    <>
      <TableCell>
        <div className={styles['title']}>
          <Checkbox
            aria-label={t('journeys.rows.select', { name })}
            isSelected={isSelected}
            onChange={() => actions.select(id)}
          />
          <IconButton
            label={t('journeys.deleteNamed', { name })}
            size="small"
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => actions.remove(id)}
          />
          <div
            data-ref={id}
            onFocus={() => (titleBefore.current = title)}
            onBlur={() => afterPress(() => actions.named(id, titleBefore.current))}
          >
            <TextField
              {...field(t('journeys.what'))}
              value={title}
              suggestions={actions.titles}
              onCommit={(text) => edit({ title: text })}
            />
          </div>
        </div>
      </TableCell>
      <SteadyCell of={[name, date, near.today]}>
        {() => (
          <DateField
            {...field(t('journeys.date'))}
            value={date}
            near={near}
            onCommit={(next) => edit({ date: next })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, lane]}>
        {() => (
          <Select
            {...field(t('journeys.lane'))}
            value={lane}
            options={LANE_OPTIONS}
            onChange={(next) => edit({ lane: next })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, kind]}>
        {() => (
          <Select
            {...field(t('journeys.kind'))}
            value={kind}
            options={kindOptions}
            onChange={(next) => edit({ kind: next })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, stage, kind]}>
        {() => (
          <Select
            {...field(t('journeys.stage'))}
            value={fromStage(stage)}
            options={stageOptions(kind)}
            onChange={(next) => edit({ stage: toStage(next) })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, evidence]}>
        {() => (
          <Select
            {...field(t('journeys.evidence'))}
            value={evidence}
            options={evidenceOptions}
            onChange={(next) => edit({ evidence: next })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, important]}>
        {() => (
          <div className={styles['centre']}>
            <Checkbox
              aria-label={field(t('journeys.important')).label}
              isSelected={important}
              onChange={(next) => edit({ important: next })}
            />
          </div>
        )}
      </SteadyCell>
      <SteadyCell of={[later, laterTargets]}>
        {() => <Links touchpoint={later} targets={laterTargets} actions={actions} />}
      </SteadyCell>
      <SteadyCell of={[name, content]}>
        {() => (
          <TextField
            {...field(t('journeys.content'))}
            value={content}
            suggestions={actions.contents}
            onCommit={(text) => edit({ content: text })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, channel]}>
        {() => (
          <TextField
            {...field(t('journeys.channel'))}
            value={channel}
            suggestions={actions.channels}
            onCommit={(text) => edit({ channel: text })}
          />
        )}
      </SteadyCell>
      <SteadyCell of={[name, heard]}>
        {() => <TextField {...field(t('journeys.heard'))} value={heard} onCommit={(text) => edit({ heard: text })} />}
      </SteadyCell>
      <SteadyCell of={[later, otherVersion]}>
        {() => (
          <>
            {hasTwoVersions(touchpoint) ? <OnMap touchpoint={touchpoint} /> : null}
            <div className={styles['version']}>
              {other && hasTwoVersions(touchpoint) ? <SideIcon side={other} size="small" /> : null}
              <TextField
                {...field(t('journeys.otherVersion'))}
                value={otherVersion}
                onCommit={(text) => edit({ otherVersion: text })}
              />
            </div>
          </>
        )}
      </SteadyCell>
    </>
  );
}, isSameRow);

function isSameRow(before: TouchpointRowProps, after: TouchpointRowProps): boolean {
  return (
    before.touchpoint === after.touchpoint &&
    before.isSelected === after.isSelected &&
    before.actions === after.actions &&
    before.targets.length === after.targets.length &&
    before.targets.every(({ id, name }, index) => id === after.targets[index]?.id && name === after.targets[index].name)
  );
}

/** The version that stands on the map, over the field of the other one. */
function OnMap({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const { shown } = versionSides(touchpoint);
  return (
    <p className={styles['onMap']}>
      {shown ? <SideIcon side={shown} size="small" /> : null}
      {`${versionLabel(shown, 'shown')}: ${touchpointName(touchpoint)}, ${dateWords(touchpoint.date)}`}
    </p>
  );
}

const LANE_OPTIONS = laneOptions.map((option) => ({ ...option, icon: <LaneIcon lane={option.id} size="small" /> }));

function Links({ touchpoint, targets, actions }: Pick<TouchpointRowProps, 'touchpoint' | 'targets' | 'actions'>) {
  const { rows, focusRow } = useRowFocus();
  const disconnect = (id: LinkId) => {
    actions.disconnect(id);
    focusRow(
      neighbourOf(
        targets.map((target) => target.id),
        id,
      ) ?? CONNECT,
    );
  };
  return (
    <div ref={rows} className={styles['links']}>
      {targets.map(({ id, name }) => (
        <span key={id} className={styles['link']} data-ref={id}>
          <span title={name}>{name}</span>
          <IconButton
            label={t('journeys.disconnect', { name })}
            size="small"
            icon={<X size={12} aria-hidden />}
            onPress={() => disconnect(id)}
          />
        </span>
      ))}
      <span data-ref={CONNECT}>
        <LinkMenu
          journey={actions.journey}
          touchpoint={touchpoint}
          trigger={<Plus size={16} aria-hidden />}
          onConnect={actions.connect}
        />
      </span>
    </div>
  );
}

/** Where the focus goes when no connection is left. */
const CONNECT = 'connect';
