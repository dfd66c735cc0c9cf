import { X } from 'lucide-react';
import { useMemo } from 'react';
import { editCondition } from '../../../../shared/commands/criteria';
import {
  conditionProblem,
  type ConditionTest,
  type ConditionText,
  type Match,
} from '../../../../shared/definitions/criteria';
import { attributeNames, attributeValues } from '../../../../shared/definitions/lead-attributes';
import type { CriteriaGroupId, DefinitionId } from '../../../../shared/ids';
import type { Condition, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { TextButton } from '../../../ui/TextButton';
import { TextField } from '../../../ui/TextField';
import styles from './ConditionRow.module.css';
import { ConditionValues } from './ConditionValues';

export interface ConditionRowProps {
  readonly termId: DefinitionId;
  readonly groupId: CriteriaGroupId;
  readonly condition: Condition;
  /** Its number among all conditions of the term. */
  readonly n: number;
  /** How it is joined to the one before; null for the first. */
  readonly join: Match | null;
  readonly leads: readonly SampleLead[];
  readonly onRemove: () => void;
}

/** One condition, read from left to right: what is known, how it is compared, with what. */
export function ConditionRow({ termId, groupId, condition, n, join, leads, onRemove }: ConditionRowProps) {
  const dispatch = useDispatch();
  const { about, attribute, test } = condition;
  const edit = (fields: Partial<ConditionText>): void => {
    dispatch(editCondition(termId, groupId, condition.id, fields));
  };
  return (
    <div className={styles['condition']} role="group" aria-label={t('criteria.condition', { n })}>
      <span className={styles['join']}>{join === null ? '' : t(`criteria.join.${join}`)}</span>
      <span className={styles['about']}>
        <TextButton
          tone="quiet"
          aria-label={t(`criteria.about.${about}.switch`, { n })}
          onPress={() => edit({ about: about === 'firmographic' ? 'behavioural' : 'firmographic' })}
        >
          {t(`criteria.about.${about}`)}
        </TextButton>
      </span>
      <div className={styles['fields']}>
        <div data-ref={condition.id}>
          <TextField
            label={t('criteria.of', { field: t('criteria.attribute'), n })}
            hideLabel
            placeholder={t(`criteria.attribute.${about}`)}
            value={attribute}
            suggestions={() => attributeNames(leads)}
            onCommit={(text) => edit({ attribute: text })}
          />
        </div>
        <Select
          label={t('criteria.of', { field: t('criteria.test'), n })}
          hideLabel
          value={test}
          options={TESTS}
          onChange={(next) => edit({ test: next })}
        />
        <ConditionValues condition={condition} n={n} leads={leads} onEdit={(values) => edit({ values })} />
        <IconButton
          label={t('criteria.remove', { n })}
          icon={<X size={16} aria-hidden />}
          size="small"
          onPress={onRemove}
        />
      </div>
      <Remark condition={condition} leads={leads} />
    </div>
  );
}

const TESTS = (
  ['is', 'is-not', 'contains', 'at-least', 'at-most', 'known'] as const satisfies readonly ConditionTest[]
).map((id) => ({ id, label: t(`criteria.test.${id}`) }));

/** What is missing, or that no lead of the sample can meet the condition. */
function Remark({ condition, leads }: { readonly condition: Condition; readonly leads: readonly SampleLead[] }) {
  const problem = conditionProblem(condition);
  const { attribute } = condition;
  const isUnseen = useMemo(
    () => problem === null && leads.length > 0 && attributeValues(leads, attribute).length === 0,
    [problem, leads, attribute],
  );
  const text =
    problem === null
      ? isUnseen && t('criteria.unseen', { attribute: attribute.trim() })
      : t(`criteria.problem.${problem}`);
  return text ? <p className={styles['remark']}>{text}</p> : null;
}
