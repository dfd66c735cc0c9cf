import { X } from 'lucide-react';
import { isNumberTest, numberAsked } from '../../../../shared/definitions/criteria';
import { attributeValues } from '../../../../shared/definitions/lead-attributes';
import type { Condition, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { IconButton } from '../../../ui/IconButton';
import { NumberField } from '../../../ui/NumberField';
import { TextButton } from '../../../ui/TextButton';
import { TextField } from '../../../ui/TextField';
import { useRowFocus } from '../../../ui/use-row-focus';
import styles from './ConditionRow.module.css';

export interface ConditionValuesProps {
  readonly condition: Condition;
  readonly n: number;
  readonly leads: readonly SampleLead[];
  readonly onEdit: (values: string[]) => void;
}

/** What an attribute is compared with: a number, or texts of which one is enough. */
export function ConditionValues({ condition, n, leads, onEdit }: ConditionValuesProps) {
  if (condition.test === 'known') return <span />;
  if (isNumberTest(condition.test)) {
    return (
      <NumberField
        label={t('criteria.of', { field: t('criteria.value'), n })}
        hideLabel
        allowFraction
        min={-MOST}
        max={MOST}
        value={numberAsked(condition)}
        onCommit={(number) => onEdit(number === null ? [] : [String(number)])}
      />
    );
  }
  return <TextValues condition={condition} n={n} leads={leads} onEdit={onEdit} />;
}

/** Beyond this a number would be written with an exponent. */
const MOST = 1_000_000_000_000;

function TextValues({ condition, n, leads, onEdit }: ConditionValuesProps) {
  const { rows, focusRow } = useRowFocus();
  const values = condition.values.length === 0 ? [''] : condition.values;
  const write = (index: number, text: string): void => onEdit(values.with(index, text));
  const remove = (index: number): void => {
    onEdit(values.toSpliced(index, 1));
    focusRow(String(Math.max(0, index - 1)));
  };
  const add = (): void => {
    onEdit([...values, '']);
    focusRow(String(values.length));
  };
  return (
    <div ref={rows} className={styles['values']}>
      {values.map((value, index) => (
        // The values of a condition have no identity but their place.
        <div key={index} data-ref={String(index)} className={styles['value']}>
          {index > 0 ? <span className={styles['or']}>{t('criteria.value.or')}</span> : null}
          <TextField
            label={
              index === 0
                ? t('criteria.of', { field: t('criteria.value'), n })
                : t('criteria.value.n', { i: index + 1, n })
            }
            hideLabel
            placeholder={t('criteria.value')}
            value={value}
            suggestions={() => attributeValues(leads, condition.attribute)}
            onCommit={(text) => write(index, text)}
          />
          {values.length > 1 ? (
            <IconButton
              label={t('criteria.value.remove', { i: index + 1, n })}
              icon={<X size={14} aria-hidden />}
              size="small"
              onPress={() => remove(index)}
            />
          ) : null}
        </div>
      ))}
      {values.at(-1)?.trim() === '' ? null : (
        <span className={styles['more']}>
          <TextButton tone="quiet" aria-label={t('criteria.value.add.to', { n })} onPress={add}>
            {t('criteria.value.add')}
          </TextButton>
        </span>
      )}
    </div>
  );
}
