import type { AnswerPart } from '../../../shared/diagnosis/answer';
import { roleOf } from '../../../shared/diagnosis/questions';
import { assertNever } from '../../../shared/invariant';
import { otherSide, type Side } from '../../../shared/side';
import type { Answer, Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { NumberField } from '../../ui/NumberField';
import { TextArea } from '../../ui/TextArea';
import { ChoiceField } from './ChoiceField';
import { SharesField } from './SharesField';

export interface AnswerFieldsProps {
  readonly question: Question;
  readonly side: Side;
  readonly answer: Answer;
  readonly onWrite: (part: AnswerPart) => void;
}

/** The fields that a question asks for, by the shape of its answer; every shape but text has room for words beside it. */
export function AnswerFields({ question, side, answer, onWrite }: AnswerFieldsProps) {
  const label =
    roleOf(question.group, side) === 'expects'
      ? t('diagnosis.field.guess', { side: t(`diagnosis.side.${otherSide(side)}`) })
      : t('diagnosis.field.answer');
  const isText = question.shape.kind === 'text';
  return (
    <>
      {isText ? null : <ValueField label={label} question={question} value={answer.value} onWrite={onWrite} />}
      <TextArea
        label={isText ? label : t('diagnosis.field.words')}
        rows={isText ? 5 : 2}
        serif
        value={answer.text}
        onCommit={(text) => onWrite({ kind: 'text', text })}
      />
    </>
  );
}

interface ValueFieldProps {
  readonly label: string;
  readonly question: Question;
  readonly value: Answer['value'];
  readonly onWrite: (part: AnswerPart) => void;
}

function ValueField({ label, question: { shape }, value, onWrite }: ValueFieldProps) {
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
    case 'choice':
      return (
        <ChoiceField
          label={label}
          options={shape.options}
          value={value.kind === 'choice' ? value.option : null}
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
