import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addEscalation, moveEscalation, removeEscalation } from '../../../shared/commands/escalations';
import type { EscalationId } from '../../../shared/ids';
import type { Escalation } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EditTable } from '../../ui/EditTable';
import { EmptyState } from '../../ui/EmptyState';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { escalationCells } from './escalation-cells';
import styles from './tables.module.css';

/** Who decides when a commitment is missed, from the first step to the last. */
export function Escalations() {
  const table = useWorkshop((workshop) => workshop.agreement.escalations);
  const steps = useMemo(() => list(table), [table]);
  const people = usePeople();
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const add = () => {
    const id = newId<EscalationId>();
    dispatch(addEscalation({ id, trigger: USUAL_TRIGGERS[steps.length] ?? '', person: '', within: '' }));
    focusRow(id);
  };
  const remove = ({ id }: Escalation) => {
    removal(removeEscalation(id), t('escalations.removed'));
    focusRow(neighbourOf(table.order, id) ?? 'add-escalation');
  };
  const moveTo = ({ id }: Escalation, from: number, to: number) => {
    dispatch(moveEscalation(id, to));
    const isAtEnd = to === 0 || to === steps.length - 1;
    focusRow(`${to < from === isAtEnd ? 'down' : 'up'}-${id}`);
  };
  return (
    <Section place="escalation" title={t('escalations.title')} description={t('escalations.hint')}>
      <div ref={rows} className={styles['stack']} data-ref="escalations">
        {steps.length === 0 ? (
          <NoEscalation onAdd={add} />
        ) : (
          <>
            <EditTable
              label={t('escalations.title')}
              columns={COLUMNS}
              rows={steps.map((step, index) => ({
                id: step.id,
                cells: escalationCells({
                  step,
                  n: index + 1,
                  count: steps.length,
                  people,
                  onMove: (to) => moveTo(step, index, to),
                  onRemove: () => remove(step),
                }),
              }))}
            />
            <div data-ref="add-escalation">
              <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
                {t('escalations.add')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function NoEscalation({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <EmptyState
      title={t('escalations.empty.title')}
      example={<Quote>{t('escalations.empty.example')}</Quote>}
      actions={
        <span data-ref="add-escalation">
          <Button icon={<Plus size={16} aria-hidden />} onPress={onAdd}>
            {t('escalations.add')}
          </Button>
        </span>
      }
    >
      {t('escalations.empty')}
    </EmptyState>
  );
}

/** What usually sets the first, the second and the third step off; a new step starts with it. */
const USUAL_TRIGGERS = [t('escalations.trigger.lead'), t('escalations.trigger.missed'), t('escalations.trigger.twice')];

const COLUMNS = [
  { id: 'number', header: t('escalations.number'), width: '2.5rem' },
  { id: 'trigger', header: t('escalations.trigger') },
  { id: 'person', header: t('escalations.person'), width: '27%' },
  { id: 'within', header: t('escalations.within'), width: '19%' },
  { id: 'actions', header: t('escalations.actions'), hideHeader: true, width: '7.5rem' },
] as const;
