import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import {
  addClause,
  fillOwners,
  leaveOutClause,
  moveClause,
  removeClause,
  restoreWording,
} from '../../../shared/commands/clauses';
import type { ClauseId } from '../../../shared/ids';
import { Owner } from '../../../shared/side';
import type { Clause } from '../../../shared/workshop/schema/agreement';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { SideIcon } from '../../ui/SideIcon';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { type ClauseAction, ClauseCard } from './ClauseCard';
import styles from './Commitments.module.css';
import { LeftOut } from './LeftOut';

/** The commitments of both sides, in the order in which they are signed, and those that were left out. */
export function Commitments() {
  const table = useWorkshop((workshop) => workshop.agreement.clauses);
  const included = useMemo(() => list(table).filter((clause) => clause.included), [table]);
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = (side: Owner) => {
    const id = newId<ClauseId>();
    dispatch(addClause({ ...NEW_CLAUSE, id, side, reasons: [] }));
    focusRow(id);
  };
  const focusNeighbour = ({ id, side }: Clause) => {
    const group = included.filter((clause) => clause.side === side).map((clause) => clause.id);
    focusRow(neighbourOf(group, id) ?? `add-${side}`);
  };
  const act = (clause: Clause, action: ClauseAction) => {
    const heading = clause.heading.trim() || t('clause.unnamed');
    if (action === 'up' || action === 'down') {
      dispatch(moveClause(clause.id, action));
      focusRow(`more-${clause.id}`);
    } else if (action === 'restore') {
      removal(restoreWording(clause.id), t('clause.restored'));
    } else {
      const isGone = action === 'remove';
      removal(
        isGone ? removeClause(clause.id) : leaveOutClause(clause.id),
        t(isGone ? 'clause.removed' : 'clause.leftOut', { heading }),
      );
      focusNeighbour(clause);
    }
  };

  return (
    <div ref={rows} className={styles['commitments']} data-ref="clauses">
      {Owner.options.map((side) => (
        <Group
          key={side}
          side={side}
          clauses={included.filter((clause) => clause.side === side)}
          numberOf={(clause) => numberIn(included, clause)}
          onAdd={() => add(side)}
          onAct={act}
          onOwnersFilled={(first) => focusRow(`${first}.owner`)}
        />
      ))}
      <LeftOut onInclude={(id) => focusRow(id)} />
    </div>
  );
}

const NEW_CLAUSE = {
  kind: 'custom',
  heading: '',
  text: '',
  edited: false,
  owner: '',
  consequence: '',
  included: true,
} as const;

/** Commitments are counted through, as in the signed document: marketing's, then sales', then both's. */
function numberIn(included: readonly Clause[], clause: Clause): number {
  const inOrder = Owner.options.flatMap((side) => included.filter((other) => other.side === side));
  return inOrder.indexOf(clause) + 1;
}

interface GroupProps {
  readonly side: Owner;
  readonly clauses: readonly Clause[];
  readonly numberOf: (clause: Clause) => number;
  readonly onAdd: () => void;
  readonly onAct: (clause: Clause, action: ClauseAction) => void;
  readonly onOwnersFilled: (first: ClauseId) => void;
}

function Group({ side, clauses, numberOf, onAdd, onAct, onOwnersFilled }: GroupProps) {
  return (
    <section className={styles['group']} data-side={side} aria-labelledby={`group-${side}`}>
      <header className={styles['head']}>
        <h2 id={`group-${side}`} data-ref={`group-${side}`} tabIndex={-1}>
          <SideIcon side={side} />
          {t(`agreement.group.${side}`)}
        </h2>
        <OwnersMenu side={side} clauses={clauses} onOwnersFilled={onOwnersFilled} />
      </header>
      {clauses.length === 0 ? <p className={styles['none']}>{t('agreement.group.empty')}</p> : null}
      <ol className={styles['clauses']}>
        {clauses.map((clause, index) => (
          <li key={clause.id}>
            <ClauseCard
              clause={clause}
              number={numberOf(clause)}
              isFirst={index === 0}
              isLast={index === clauses.length - 1}
              onAct={(action) => onAct(clause, action)}
            />
          </li>
        ))}
      </ol>
      <div data-ref={`add-${side}`}>
        <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={onAdd}>
          {t(`agreement.add.${side}`)}
        </Button>
      </div>
    </section>
  );
}

/** One press names the owner of everything that has none: in most rooms one person answers for a side. */
function OwnersMenu({ side, clauses, onOwnersFilled }: Pick<GroupProps, 'side' | 'clauses' | 'onOwnersFilled'>) {
  const dispatch = useDispatch();
  const people = usePeople();
  const [first, ...others] = clauses.filter(({ owner }) => owner.trim() === '');
  if (!first || others.length === 0 || people.length === 0) return null;
  const label = t('agreement.owners', { n: others.length + 1 });
  return (
    <Menu
      label={label}
      trigger={label}
      size="small"
      items={people.map((name) => ({ id: name, label: name }))}
      onAction={(name) => {
        if (dispatch(fillOwners(side, name))) onOwnersFilled(first.id);
      }}
    />
  );
}
