import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, PencilLine, RotateCcw, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { sameContent } from '../../../../shared/content/kit-question';
import { builtInQuestion } from '../../../../shared/content/questions';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { IconButton } from '../../../ui/IconButton';
import { QuestionHelp } from './QuestionHelp';
import styles from './QuestionRow.module.css';
import { shapeInWords } from './shape-in-words';

/** What a person may do with a row. */
export interface RowActions {
  readonly onAsk: (question: Question, asked: boolean) => void;
  readonly onMove: (question: Question, direction: 'up' | 'down') => void;
  readonly onEdit: (question: Question) => void;
  readonly onRestore: (question: Question) => void;
  readonly onRemove: (question: Question) => void;
}

export interface QuestionRowProps {
  readonly question: Question;
  readonly actions: RowActions;
  readonly isAnswered: boolean;
  readonly isReadOnly: boolean;
  /** The directions in which it can be moved. */
  readonly moves: { readonly up: boolean; readonly down: boolean };
  /** Why the last wish about it was refused. */
  readonly refusal: string | null;
}

/** One question: whether it is asked, its words, its kind of answer, and on request all that helps to ask it. */
export function QuestionRow({ question, actions, isAnswered, isReadOnly, moves, refusal }: QuestionRowProps) {
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles['row']} data-ref={question.id}>
      <Checkbox
        aria-label={t('bank.row.ask', { text: question.text })}
        isSelected={!question.hidden}
        isDisabled={isReadOnly}
        onChange={(asked) => actions.onAsk(question, asked)}
      />
      <div className={styles['words']}>
        <button
          type="button"
          className={styles['text']}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{question.text}</span>
          <Chevron size={16} aria-hidden className={styles['chevron']} />
        </button>
        <p className={styles['about']}>
          <span>{shapeInWords(question.shape)}</span>
          <Marks question={question} isAnswered={isAnswered} />
        </p>
        {refusal ? (
          <p className={styles['refusal']} role="status">
            {refusal}
          </p>
        ) : null}
        <div id={detailsId} hidden={!isOpen}>
          {isOpen ? <Details question={question} actions={actions} isReadOnly={isReadOnly} /> : null}
        </div>
      </div>
      {isReadOnly ? null : <Moves question={question} actions={actions} moves={moves} />}
    </li>
  );
}

function Marks({ question, isAnswered }: Pick<QuestionRowProps, 'question' | 'isAnswered'>) {
  const { origin } = question;
  const difference = differenceOf(question);
  return (
    <>
      {origin === 'built-in' ? null : <Badge tone="accent">{t(`bank.row.${origin}`)}</Badge>}
      {difference ? <Badge>{t(`bank.row.${difference}`)}</Badge> : null}
      {isAnswered ? <Badge tone="good">{t('bank.row.answered')}</Badge> : null}
    </>
  );
}

function Details({ question, actions, isReadOnly }: Pick<QuestionRowProps, 'question' | 'actions' | 'isReadOnly'>) {
  return (
    <div className={styles['details']}>
      <QuestionHelp question={question} />
      {isReadOnly ? null : (
        <div className={styles['tasks']}>
          {differenceOf(question) ? (
            <Button size="small" icon={<RotateCcw size={16} aria-hidden />} onPress={() => actions.onRestore(question)}>
              {t('bank.help.restore')}
            </Button>
          ) : null}
          {question.origin === 'built-in' ? null : (
            <Button size="small" icon={<Trash2 size={16} aria-hidden />} onPress={() => actions.onRemove(question)}>
              {t('bank.help.remove')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Moves({ question, actions, moves }: Pick<QuestionRowProps, 'question' | 'actions' | 'moves'>) {
  const { text, id } = question;
  return (
    <div className={styles['moves']}>
      <span data-ref={`up-${id}`}>
        <IconButton
          label={t('bank.row.up', { text })}
          icon={<ArrowUp size={16} aria-hidden />}
          size="small"
          isDisabled={!moves.up}
          onPress={() => actions.onMove(question, 'up')}
        />
      </span>
      <span data-ref={`down-${id}`}>
        <IconButton
          label={t('bank.row.down', { text })}
          icon={<ArrowDown size={16} aria-hidden />}
          size="small"
          isDisabled={!moves.down}
          onPress={() => actions.onMove(question, 'down')}
        />
      </span>
      <IconButton
        label={t('bank.row.edit', { text })}
        icon={<PencilLine size={16} aria-hidden />}
        size="small"
        onPress={() => actions.onEdit(question)}
      />
    </div>
  );
}

/** How a built-in question differs from the bank of this version: somebody edited it, or it was copied from an older one. */
function differenceOf(question: Question): 'edited' | 'older' | null {
  const builtIn = builtInQuestion(question.id);
  if (!builtIn || sameContent(question, builtIn)) return null;
  return question.contentVersion < builtIn.contentVersion ? 'older' : 'edited';
}
