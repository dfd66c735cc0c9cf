import type { AnswerPart } from '../../../shared/diagnosis/answer';
import type { Answer, EvidenceKind, Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { ValueField } from './entry/ValueField';

export interface AnswerFieldsProps {
  readonly label: string;
  readonly question: Question;
  readonly answer: Answer;
  /** Whether the question may ask what backs the answer up; a prediction is never asked that. */
  readonly evidence: EvidenceKind | null;
  /** Reads the answer as it stands at that moment. */
  readonly now: () => Answer;
  readonly onWrite: (part: AnswerPart) => void;
}

/** The fields that a question asks for, by the shape of its answer; every shape but text has room for words beside it. */
export function AnswerFields({ label, question, answer, evidence, now, onWrite }: AnswerFieldsProps) {
  const isText = question.shape.kind === 'text';
  return (
    <>
      <ValueField label={label} shape={question.shape} value={answer.value} now={() => now().value} onWrite={onWrite} />
      <TextArea
        label={isText ? label : t('diagnosis.field.words')}
        rows={isText ? 4 : 2}
        serif
        value={answer.text}
        onCommit={(text) => onWrite({ kind: 'text', text })}
      />
      {evidence === null ? null : (
        <TextField
          label={t(`entry.evidence.${evidence}`)}
          value={answer.evidence}
          onCommit={(text) => onWrite({ kind: 'evidence', text })}
        />
      )}
    </>
  );
}
