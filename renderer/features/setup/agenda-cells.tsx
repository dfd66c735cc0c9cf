import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AgendaItemId } from '../../../shared/ids';
import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { STAGES } from '../../../shared/workshop/stage';
import { t } from '../../i18n/i18n';
import { IconButton } from '../../ui/IconButton';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './AgendaSection.module.css';

export interface AgendaCells {
  readonly item: AgendaItem;
  readonly index: number;
  readonly count: number;
  readonly start: string;
  readonly onEdit: (fields: Partial<AgendaItem>) => void;
  readonly onMove: (index: number) => void;
  readonly onRemove: () => void;
}

/** The cells of one step, in the order of the columns. */
export function agendaCells({ item, index, start, onEdit, ...row }: AgendaCells): readonly ReactNode[] {
  const n = index + 1;
  return [
    <span key="start" className={styles['start']} title={t('setup.agenda.start.hint')}>
      {start}
    </span>,
    <div key="step" data-ref={item.id}>
      <TextField
        label={t('setup.agenda.stepOf', { n })}
        hideLabel
        value={item.title}
        onCommit={(title) => onEdit({ title })}
      />
    </div>,
    <Select
      key="stage"
      label={t('setup.agenda.stageOf', { n })}
      hideLabel
      value={item.stage ?? 'none'}
      options={STAGE_OPTIONS}
      onChange={(stage) => onEdit({ stage: stage === 'none' ? null : stage })}
    />,
    <NumberField
      key="minutes"
      label={t('setup.agenda.minutesOf', { n })}
      hideLabel
      max={1440}
      value={item.minutes}
      onCommit={(minutes) => onEdit({ minutes: minutes ?? 0 })}
    />,
    <Actions key="actions" id={item.id} index={index} {...row} />,
  ];
}

interface ActionsProps extends Pick<AgendaCells, 'index' | 'count' | 'onMove' | 'onRemove'> {
  readonly id: AgendaItemId;
}

function Actions({ id, index, count, onMove, onRemove }: ActionsProps) {
  const n = index + 1;
  return (
    <div className={styles['actions']}>
      <span data-ref={`up-${id}`}>
        <IconButton
          label={t('setup.agenda.up', { n })}
          icon={<ArrowUp size={16} aria-hidden />}
          size="small"
          isDisabled={index === 0}
          onPress={() => onMove(index - 1)}
        />
      </span>
      <span data-ref={`down-${id}`}>
        <IconButton
          label={t('setup.agenda.down', { n })}
          icon={<ArrowDown size={16} aria-hidden />}
          size="small"
          isDisabled={n === count}
          onPress={() => onMove(index + 1)}
        />
      </span>
      <IconButton
        label={t('setup.agenda.remove', { n })}
        icon={<X size={16} aria-hidden />}
        size="small"
        onPress={onRemove}
      />
    </div>
  );
}

const STAGE_OPTIONS = [
  { id: 'none' as const, label: t('setup.agenda.noStage') },
  ...STAGES.map((id) => ({ id, label: t(`stages.${id}.name`) })),
];
