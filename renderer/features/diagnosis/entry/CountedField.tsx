import type { AnswerPart } from '../../../../shared/diagnosis/answer';
import type { Answer } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { NumberField } from '../../../ui/NumberField';
import { LineFields } from './LineFields';

export interface CountedFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: Answer['value'];
  readonly now: () => Answer['value'];
  readonly onWrite: (part: AnswerPart) => void;
}

/** Entries, each with how often it is met. */
export function CountedField({ label, unit, value, now, onWrite }: CountedFieldProps) {
  return (
    <LineFields
      label={label}
      description={t('entry.counted.hint')}
      isOrdered={false}
      lines={countedLines(value)}
      onChange={(change) => onWrite({ kind: 'counted', entries: change(countedLines(now())) })}
      renderExtra={(line, n, edit) => (
        <NumberField
          label={t('entry.counted.times', { n })}
          hideLabel
          suffix={unit}
          width="short"
          value={line.times}
          onCommit={(times) => edit({ ...line, times })}
        />
      )}
    />
  );
}

const countedLines = (value: Answer['value']) => (value.kind === 'counted' ? value.entries : []);
