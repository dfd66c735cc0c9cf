import type { AnswerPart } from '../../../../shared/diagnosis/answer';
import { t } from '../../../i18n/i18n';
import type { Option } from '../../../ui/option';
import { StepScale } from '../../../ui/StepScale';
import { TextButton } from '../../../ui/TextButton';
import styles from '../Entry.module.css';

export interface ScaleFieldProps {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly value: string | null;
  readonly onWrite: (part: AnswerPart) => void;
}

/** One step from the least to the most; it can be taken back as long as the sheet is not sealed. */
export function ScaleField({ label, options, value, onWrite }: ScaleFieldProps) {
  return (
    <div className={styles['scale']}>
      <StepScale
        label={label}
        options={options}
        value={value}
        onChange={(option) => onWrite({ kind: 'scale', option })}
      />
      {value === null ? null : (
        <TextButton onPress={() => onWrite({ kind: 'scale', option: null })}>{t('diagnosis.field.clear')}</TextButton>
      )}
    </div>
  );
}
