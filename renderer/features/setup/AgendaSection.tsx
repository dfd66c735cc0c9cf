import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addAgendaItem, editAgendaItem, moveAgendaItem, removeAgendaItem } from '../../../shared/commands/agenda';
import type { AgendaItemId } from '../../../shared/ids';
import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EditTable } from '../../ui/EditTable';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { AgendaBalance } from './AgendaBalance';
import { OrderNotice } from './OrderNotice';
import { PastTimes } from './PastTimes';
import { agendaCells } from './agenda-cells';
import { startsOf } from './agenda-starts';
import styles from './AgendaSection.module.css';

/** What the day covers, in time boxes. */
export function AgendaSection() {
  const agenda = useWorkshop((workshop) => workshop.setup.agenda);
  const items = useMemo(() => list(agenda), [agenda]);
  const begunAt = useWorkshop((workshop) => workshop.running.begunAt);
  const starts = useMemo(() => startsOf(items, begunAt), [items, begunAt]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = () => {
    const id = newId<AgendaItemId>();
    dispatch(addAgendaItem({ id, stage: null, title: '', minutes: 15 }));
    focusRow(id);
  };
  const removeItem = ({ id, title }: AgendaItem) => {
    const message = title.trim() === '' ? t('setup.agenda.removed.untitled') : t('setup.agenda.removed', { title });
    remove(removeAgendaItem(id), message);
    focusRow(neighbourOf(agenda.order, id) ?? 'add-step');
  };
  const moveItem = (item: AgendaItem, from: number, to: number) => {
    dispatch(moveAgendaItem(item.id, to));
    const staysUp = to < from ? to > 0 : to === items.length - 1;
    focusRow(`${staysUp ? 'up' : 'down'}-${item.id}`);
  };
  const cellsOf = (item: AgendaItem, index: number) =>
    agendaCells({
      item,
      index,
      count: items.length,
      start: starts[index] ?? '',
      onEdit: (fields) => dispatch(editAgendaItem(item.id, fields)),
      onMove: (to) => moveItem(item, index, to),
      onRemove: () => removeItem(item),
    });

  return (
    <Section title={t('setup.agenda')} description={t('setup.agenda.hint')}>
      <div ref={rows} className={styles['agenda']} data-ref="agenda">
        <OrderNotice />
        <EditTable
          label={t('setup.agenda')}
          columns={COLUMNS}
          rows={items.map((item, index) => ({ id: item.id, cells: cellsOf(item, index) }))}
          empty={t('setup.agenda.empty')}
        />
        <div className={styles['foot']}>
          <div data-ref="add-step">
            <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
              {t('setup.agenda.add')}
            </Button>
          </div>
          <AgendaBalance />
        </div>
        <PastTimes items={items} />
      </div>
    </Section>
  );
}

const COLUMNS = [
  { id: 'start', header: t('setup.agenda.start'), align: 'end', width: '6.5rem' },
  { id: 'step', header: t('setup.agenda.step') },
  { id: 'stage', header: t('setup.agenda.stage'), width: '12rem' },
  { id: 'minutes', header: t('setup.agenda.minutes'), width: '6.5rem' },
  { id: 'actions', header: t('setup.agenda.actions'), hideHeader: true, width: '7.5rem' },
] as const;
