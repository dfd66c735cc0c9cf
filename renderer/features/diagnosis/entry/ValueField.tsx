import type { AnswerPart } from '../../../../shared/diagnosis/answer';
import { assertNever } from '../../../../shared/invariant';
import type { Answer, AnswerShape } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { CheckboxGroup } from '../../../ui/CheckboxGroup';
import { NumberField } from '../../../ui/NumberField';
import { TextArea } from '../../../ui/TextArea';
import { ChoiceField } from '../ChoiceField';
import { SharesField } from '../SharesField';
import { CountedField } from './CountedField';
import { LineFields } from './LineFields';
import { ScaleField } from './ScaleField';

export interface ValueFieldProps {
  readonly label: string;
  readonly shape: AnswerShape;
  readonly value: Answer['value'];
  /** Reads the answer as it stands at that moment. */
  readonly now: () => Answer['value'];
  readonly onWrite: (part: AnswerPart) => void;
}

/** The field for what is compared, by the shape of the answer; text has none, its words are the answer. */
export function ValueField({ label, shape, value, now, onWrite }: ValueFieldProps) {
  switch (shape.kind) {
    case 'text':
      return null;
    case 'list':
      return (
        <TextArea
          label={label}
          description={t('diagnosis.field.list')}
          rows={4}
          serif
          value={value.kind === 'list' ? value.entries.join('\n') : ''}
          onCommit={(text) => onWrite({ kind: 'list', entries: text === '' ? [] : text.split('\n') })}
        />
      );
    case 'ordered':
      return (
        <LineFields
          label={label}
          description={t('entry.ordered.hint')}
          isOrdered
          lines={orderedLines(value)}
          onChange={(change) =>
            onWrite({ kind: 'ordered', entries: change(orderedLines(now())).map(({ text }) => text) })
          }
        />
      );
    case 'counted':
      return <CountedField label={label} unit={shape.unit} value={value} now={now} onWrite={onWrite} />;
    case 'choice':
      return (
        <ChoiceField
          label={label}
          options={shape.options}
          value={value.kind === 'choice' ? value.option : null}
          onWrite={onWrite}
        />
      );
    case 'scale':
      return (
        <ScaleField
          label={label}
          options={shape.options}
          value={value.kind === 'scale' ? value.option : null}
          onWrite={onWrite}
        />
      );
    case 'picks':
      return (
        <CheckboxGroup
          label={label}
          options={shape.options}
          value={value.kind === 'picks' ? value.options : []}
          onChange={(options) => onWrite({ kind: 'picks', options })}
        />
      );
    case 'shares':
      return (
        <SharesField
          label={label}
          options={shape.options}
          percent={value.kind === 'shares' ? value.percent : {}}
          onWrite={onWrite}
        />
      );
    case 'number':
      return (
        <NumberField
          label={label}
          suffix={shape.unit}
          width="short"
          allowFraction
          value={value.kind === 'number' ? value.number : null}
          onCommit={(number) => onWrite({ kind: 'number', number })}
        />
      );
    default:
      return assertNever(shape);
  }
}

const orderedLines = (value: Answer['value']) =>
  value.kind === 'ordered' ? value.entries.map((text) => ({ text, times: null })) : [];
