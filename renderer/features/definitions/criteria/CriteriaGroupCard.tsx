import { Plus, X } from 'lucide-react';
import { addCondition, matchConditions, removeCondition, removeGroup } from '../../../../shared/commands/criteria';
import type { ConditionText } from '../../../../shared/definitions/criteria';
import type { ConditionId, DefinitionId } from '../../../../shared/ids';
import type { CriteriaGroup, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { neighbourOf } from '../../../ui/use-row-focus';
import { ConditionRow } from './ConditionRow';
import { blankCondition } from './blank-condition';
import styles from './CriteriaGroupCard.module.css';
import { MATCHES } from './match-options';

export interface CriteriaGroupCardProps {
  readonly termId: DefinitionId;
  readonly group: CriteriaGroup;
  /** Its number among the groups. */
  readonly n: number;
  /** The number of its first condition among all conditions. */
  readonly firstCondition: number;
  readonly isAlone: boolean;
  readonly leads: readonly SampleLead[];
  readonly onFocus: (id: string) => void;
}

/** Conditions of which all must hold, or any. */
export function CriteriaGroupCard({
  termId,
  group,
  n,
  firstCondition,
  isAlone,
  leads,
  onFocus,
}: CriteriaGroupCardProps) {
  const dispatch = useDispatch();
  const removal = useRemoval();
  const conditions = list(group.conditions);
  const add = (about: ConditionText['about']): void => {
    const condition = blankCondition(about);
    dispatch(addCondition(termId, group.id, condition));
    onFocus(condition.id);
  };
  const remove = (id: ConditionId): void => {
    removal(removeCondition(termId, group.id, id), t('criteria.removed'));
    onFocus(neighbourOf(group.conditions.order, id) ?? (isAlone ? 'begin' : 'add-group'));
  };
  const removeAll = (): void => {
    removal(removeGroup(termId, group.id), t('criteria.removedGroup'));
    onFocus(isAlone ? 'begin' : 'add-group');
  };
  return (
    <div className={styles['card']} role="group" aria-label={t('criteria.group', { n })}>
      <div className={styles['head']}>
        {conditions.length > 1 ? (
          <SegmentedControl
            label={t('criteria.group.match', { n })}
            hideLabel
            value={group.match}
            options={MATCHES}
            onChange={(match) => dispatch(matchConditions(termId, group.id, match))}
          />
        ) : (
          <span className={styles['name']}>{t('criteria.group', { n })}</span>
        )}
        <IconButton
          label={t('criteria.removeGroup', { n })}
          icon={<X size={16} aria-hidden />}
          size="small"
          onPress={removeAll}
        />
      </div>
      <div className={styles['conditions']}>
        {conditions.map((condition, index) => (
          <ConditionRow
            key={condition.id}
            termId={termId}
            groupId={group.id}
            condition={condition}
            n={firstCondition + index}
            join={index === 0 ? null : group.match}
            leads={leads}
            onRemove={() => remove(condition.id)}
          />
        ))}
      </div>
      <div className={styles['foot']}>
        {(['firmographic', 'behavioural'] as const).map((about) => (
          <Button
            key={about}
            size="small"
            tone="quiet"
            icon={<Plus size={16} aria-hidden />}
            aria-label={t(`criteria.add.${about}.to`, { n })}
            onPress={() => add(about)}
          >
            {t(`criteria.add.${about}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
