import type { AnswerPart } from '../../../shared/diagnosis/answer';
import { t } from '../../i18n/i18n';
import type { Option } from '../../ui/option';
import { RadioList } from '../../ui/RadioList';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextButton } from '../../ui/TextButton';
import styles from './Entry.module.css';

export interface ChoiceFieldProps {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly value: string | null;
  readonly onWrite: (part: AnswerPart) => void;
}

/** One of a few; a choice can be taken back as long as the side is not sealed. */
export function ChoiceField({ label, options, value, onWrite }: ChoiceFieldProps) {
  const Choice = fitsOnALine(options) ? SegmentedControl : RadioList;
  return (
    <div className={styles['choice']}>
      <Choice
        label={label}
        options={options}
        value={value}
        onChange={(option) => onWrite({ kind: 'choice', option })}
      />
      {value === null ? null : (
        <TextButton onPress={() => onWrite({ kind: 'choice', option: null })}>{t('diagnosis.field.clear')}</TextButton>
      )}
    </div>
  );
}

/** Whether the options can stand side by side in the width of a question. */
function fitsOnALine(options: readonly Option<string>[]): boolean {
  return options.reduce((width, { label }) => width + label.length + SEGMENT_PADDING, 0) <= LINE_LENGTH;
}

const SEGMENT_PADDING = 4;
const LINE_LENGTH = 84;
