import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { clauses as library } from '../../../shared/content/clauses';
import { includeClause } from '../../../shared/commands/clauses';
import type { ClauseId } from '../../../shared/ids';
import type { Owner } from '../../../shared/side';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { SideMark } from '../../ui/SideMark';
import styles from './LeftOut.module.css';

export interface LeftOutProps {
  /** The clause is in the agreement now. */
  readonly onInclude: (id: ClauseId) => void;
}

/** Clauses that this agreement does without: left out here, or never taken from the library. */
export function LeftOut({ onInclude }: LeftOutProps) {
  const table = useWorkshop((workshop) => workshop.agreement.clauses);
  const dispatch = useDispatch();
  const left = useMemo(() => {
    const out = list(table).filter(({ included }) => !included);
    return [...out, ...library.filter(({ id }) => !(id in table.byId))];
  }, [table]);
  if (left.length === 0) return null;
  const include = (id: ClauseId) => {
    dispatch(includeClause(id));
    onInclude(id);
  };
  return (
    <details className={styles['left']}>
      <summary>{t('clause.left', { n: left.length })}</summary>
      <p>{t('clause.left.hint')}</p>
      <ul className={styles['clauses']}>
        {left.map((clause) => (
          <LeftOutClause key={clause.id} {...clause} onInclude={() => include(clause.id)} />
        ))}
      </ul>
    </details>
  );
}

interface LeftOutClauseProps {
  readonly side: Owner;
  readonly heading: string;
  readonly onInclude: () => void;
}

function LeftOutClause({ side, heading, onInclude }: LeftOutClauseProps) {
  const name = heading.trim() || t('clause.unnamed');
  return (
    <li>
      <SideMark side={side} size="small" />
      <span className={styles['heading']}>{name}</span>
      <Button
        size="small"
        tone="quiet"
        icon={<Plus size={16} aria-hidden />}
        aria-label={t('clause.include.of', { heading: name })}
        onPress={onInclude}
      >
        {t('clause.include')}
      </Button>
    </li>
  );
}
