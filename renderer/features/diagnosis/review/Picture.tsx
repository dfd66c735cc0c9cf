import { useState } from 'react';
import { pictureOf, tickedList } from '../../../../shared/diagnosis/picture';
import { QuestionId } from '../../../../shared/ids';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { EmptyState } from '../../../ui/EmptyState';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import type { Arrival, Place } from './arrival';
import { LevelTable } from './LevelTable';
import { Screen } from './Screen';
import { TickTable } from './TickTable';

export interface PictureProps {
  readonly arrival: Arrival;
  readonly onOpen: (place: Place) => void;
}

/** Symptoms, barriers and checklists: where each side stands, with the gap beside it. */
export function Picture({ arrival, onOpen }: PictureProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const [order, setOrder] = useState<'level' | 'gap'>('level');
  const levels = LEVELS.map((group) => ({ group, rows: pictureOf(diagnosis, group, order) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const lists = LISTS.map((group) => ({ group, list: tickedList(diagnosis, group) })).filter(
    ({ list }) => list.items.length > 0,
  );
  const open = (id: string) => onOpen(QuestionId.parse(id));
  return (
    <Screen title={t('review.picture.title')} purpose={t('review.picture.purpose')} arrival={arrival}>
      {levels.length + lists.length === 0 ? (
        <EmptyState title={t('review.picture.none.title')}>{t('review.picture.none')}</EmptyState>
      ) : null}
      {levels.length > 0 ? (
        <SegmentedControl label={t('review.picture.order')} value={order} options={ORDERS} onChange={setOrder} />
      ) : null}
      {levels.map(({ group, rows }) => (
        <LevelTable key={group} group={group} rows={rows} order={order} onOpen={open} />
      ))}
      {lists.map(({ group, list }) => (
        <TickTable key={group} group={group} list={list} onOpen={open} />
      ))}
    </Screen>
  );
}

const LEVELS = ['symptoms', 'barriers'] as const;
const LISTS = ['checklist', 'preconditions'] as const;
const ORDERS = (['level', 'gap'] as const).map((id) => ({ id, label: t(`review.picture.order.${id}`) }));
