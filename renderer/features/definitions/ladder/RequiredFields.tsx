import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { leadFields } from '../../../../shared/content/lead-fields';
import { sameWords } from '../../../../shared/definitions/same-words';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/CheckboxGroup';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { useRowFocus } from '../../../ui/use-row-focus';
import styles from './RequiredFields.module.css';

export interface RequiredFieldsProps {
  readonly value: readonly string[];
  readonly onChange: (fields: string[]) => void;
}

/** Which data a lead must bring along: the ten fields of the library, and fields in the room's own words. */
export function RequiredFields({ value, onChange }: RequiredFieldsProps) {
  const [own, setOwn] = useState('');
  const { rows, focusRow } = useRowFocus();
  const known = new Set<string>(leadFields.map(({ id }) => id));
  const words = value.filter((field) => !known.has(field));
  const isThere = [...words, ...leadFields.map(({ label }) => label)].some((field) => sameWords(field, own));
  const add = () => {
    if (own.trim() === '' || isThere) return;
    onChange([...value, own.trim()]);
    setOwn('');
    focusRow('own-field');
  };
  return (
    <div ref={rows} className={styles['required']}>
      <CheckboxGroup
        label={t('stage.required')}
        description={t('stage.required.hint')}
        value={value.filter((field) => known.has(field))}
        options={OPTIONS}
        onChange={(chosen) => onChange([...chosen, ...words])}
      />
      {words.length === 0 ? null : (
        <ul className={styles['own']} aria-label={t('stage.required.own')}>
          {words.map((field) => (
            <li key={field}>
              {field}
              <IconButton
                label={t('stage.required.remove', { field })}
                icon={<X size={16} aria-hidden />}
                size="small"
                onPress={() => {
                  onChange(value.filter((other) => other !== field));
                  focusRow('own-field');
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['add']} data-ref="own-field">
        <TextField
          label={t('stage.required.add')}
          value={own}
          error={own.trim() !== '' && isThere ? t('stage.required.there') : undefined}
          onCommit={setOwn}
        />
        <Button icon={<Plus size={16} aria-hidden />} onPress={add}>
          {t('stage.required.add.button')}
        </Button>
      </div>
    </div>
  );
}

const OPTIONS = leadFields.map(({ id, label }) => ({ id, label }));
