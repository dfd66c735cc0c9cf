import { Plus } from 'lucide-react';
import { Fragment, type ReactNode, type RefObject } from 'react';
import { addGroup, clearCriteria, matchGroups } from '../../../../shared/commands/criteria';
import type { ConditionText } from '../../../../shared/definitions/criteria';
import type { CriteriaGroupId } from '../../../../shared/ids';
import type { Definition, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useRowFocus } from '../../../ui/use-row-focus';
import { blankCondition } from './blank-condition';
import { CriteriaGroupCard } from './CriteriaGroupCard';
import styles from './CriteriaPanel.module.css';
import { MATCHES } from './match-options';

export interface CriteriaBuilderProps {
  readonly term: Definition;
  readonly leads: readonly SampleLead[];
}

/** Groups of conditions, joined by "and" or "or". */
export function CriteriaBuilder({ term: { id: termId, criteria }, leads }: CriteriaBuilderProps) {
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const groups = list(criteria.groups);
  const begin = (about: ConditionText['about']): void => {
    const first = blankCondition(about);
    dispatch(addGroup(termId, newId<CriteriaGroupId>(), first));
    focusRow(first.id);
  };
  const clear = (): void => {
    removal(clearCriteria(termId), t('criteria.cleared'));
    focusRow('begin');
  };
  return (
    <Around rows={rows} onClear={groups.length > 0 ? clear : undefined}>
      {groups.length === 0 ? <Begin onBegin={begin} /> : null}
      {groups.length > 1 ? (
        <SegmentedControl
          label={t('criteria.groups')}
          value={criteria.match}
          options={MATCHES}
          onChange={(match) => dispatch(matchGroups(termId, match))}
        />
      ) : null}
      {groups.map((group, index) => (
        <Fragment key={group.id}>
          {index > 0 ? <p className={styles['between']}>{t(`criteria.join.${criteria.match}`)}</p> : null}
          <CriteriaGroupCard
            termId={termId}
            group={group}
            n={index + 1}
            firstCondition={groups.slice(0, index).reduce((sum, one) => sum + one.conditions.order.length, 1)}
            isAlone={groups.length === 1}
            leads={leads}
            onFocus={focusRow}
          />
        </Fragment>
      ))}
      {groups.length > 0 ? (
        <div data-ref="add-group">
          <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => begin('behavioural')}>
            {t('criteria.addGroup')}
          </Button>
        </div>
      ) : null}
    </Around>
  );
}

interface AroundProps {
  readonly rows: RefObject<HTMLDivElement | null>;
  readonly onClear: (() => void) | undefined;
  readonly children: ReactNode;
}

function Around({ rows, onClear, children }: AroundProps) {
  return (
    <section className={styles['block']} aria-label={t('criteria.title')}>
      <div className={styles['head']}>
        <div>
          <h4>{t('criteria.title')}</h4>
          <p className={styles['quiet']}>{t('criteria.hint')}</p>
        </div>
        {onClear ? (
          <Button size="small" tone="quiet" onPress={onClear}>
            {t('criteria.clear')}
          </Button>
        ) : null}
      </div>
      <div ref={rows} className={styles['groups']}>
        {children}
      </div>
    </section>
  );
}

function Begin({ onBegin }: { readonly onBegin: (about: ConditionText['about']) => void }) {
  return (
    <EmptyState
      title={t('criteria.empty.title')}
      example={<p className={styles['words']}>{t('criteria.empty.example')}</p>}
      actions={
        <div data-ref="begin" className={styles['row']}>
          <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={() => onBegin('firmographic')}>
            {t('criteria.add.firmographic')}
          </Button>
          <Button icon={<Plus size={16} aria-hidden />} onPress={() => onBegin('behavioural')}>
            {t('criteria.add.behavioural')}
          </Button>
        </div>
      }
    >
      {t('criteria.empty')}
    </EmptyState>
  );
}
