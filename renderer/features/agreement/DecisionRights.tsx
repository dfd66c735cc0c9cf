import { Plus, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { addDecisionRights, editDecisionRight, removeDecisionRight } from '../../../shared/commands/decision-rights';
import type { DecisionRightId } from '../../../shared/ids';
import type { DecisionRight } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EditTable } from '../../ui/EditTable';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import styles from './tables.module.css';

/** Who decides what, one person per decision. */
export function DecisionRights() {
  const table = useWorkshop((workshop) => workshop.agreement.decisionRights);
  const rights = useMemo(() => list(table), [table]);
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const add = (decisions: readonly string[]) => {
    const added = decisions.map((decision) => ({ id: newId<DecisionRightId>(), decision, person: '' }));
    dispatch(addDecisionRights(added));
    if (added[0]) focusRow(added[0].id);
  };
  const remove = (id: DecisionRightId) => {
    removal(removeDecisionRight(id), t('rights.removed'));
    focusRow(neighbourOf(table.order, id) ?? 'add-right');
  };
  return (
    <Section place="decision-rights" title={t('rights.title')} description={t('rights.hint')}>
      <div ref={rows} className={styles['stack']}>
        {rights.length === 0 ? (
          <NoRights onAdd={() => add([''])} onUsual={() => add(USUAL)} />
        ) : (
          <>
            <EditTable
              label={t('rights.title')}
              columns={COLUMNS}
              rows={rights.map((right, index) => ({
                id: right.id,
                cells: cellsOf(right, index + 1, () => remove(right.id)),
              }))}
            />
            <div data-ref="add-right">
              <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => add([''])}>
                {t('rights.add')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function NoRights({ onAdd, onUsual }: { readonly onAdd: () => void; readonly onUsual: () => void }) {
  return (
    <EmptyState
      title={t('rights.empty.title')}
      example={<Quote>{t('rights.empty.example')}</Quote>}
      actions={
        <>
          <Button onPress={onUsual}>{t('rights.usual', { n: USUAL.length })}</Button>
          <span data-ref="add-right">
            <Button tone="quiet" icon={<Plus size={16} aria-hidden />} onPress={onAdd}>
              {t('rights.add')}
            </Button>
          </span>
        </>
      }
    >
      {t('rights.empty')}
    </EmptyState>
  );
}

function cellsOf(right: DecisionRight, n: number, onRemove: () => void): readonly ReactNode[] {
  return [
    <div key="decision" data-ref={right.id}>
      <RightField right={right} n={n} field="decision" />
    </div>,
    <RightField key="person" right={right} n={n} field="person" />,
    <div key="actions" className={styles['actions']}>
      <IconButton
        label={t('rights.remove', { n })}
        icon={<X size={16} aria-hidden />}
        size="small"
        onPress={onRemove}
      />
    </div>,
  ];
}

interface RightFieldProps {
  readonly right: DecisionRight;
  readonly n: number;
  readonly field: 'decision' | 'person';
}

function RightField({ right, n, field }: RightFieldProps) {
  const dispatch = useDispatch();
  const people = usePeople();
  const common = {
    label: t('rights.of', { field: t(`rights.${field}`), n }),
    hideLabel: true,
    value: right[field],
    onCommit: (text: string) => dispatch(editDecisionRight(right.id, { [field]: text })),
  };
  return field === 'person' ? <TextField {...common} suggestions={people} /> : <TextArea {...common} rows={1} />;
}

/** What has to be decided again and again; who changes the definition and who arbitrates is named among the people. */
const USUAL = [
  t('rights.usual.source'),
  t('rights.usual.reassign'),
  t('rights.usual.dispute'),
  t('rights.usual.budget'),
  t('rights.usual.systems'),
];

const COLUMNS = [
  { id: 'decision', header: t('rights.decision') },
  { id: 'person', header: t('rights.person'), width: '34%' },
  { id: 'actions', header: t('rights.actions'), hideHeader: true, width: '3.5rem' },
] as const;
