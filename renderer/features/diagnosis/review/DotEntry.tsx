import { Minus, Plus } from 'lucide-react';
import { giveDots } from '../../../../shared/commands/votes';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { Side } from '../../../../shared/side';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { EditTable } from '../../../ui/EditTable';
import { IconButton } from '../../../ui/IconButton';
import { NumberField } from '../../../ui/NumberField';
import styles from './DotVotes.module.css';
import { GapLine } from './GapLine';

export interface DotEntryProps {
  readonly side: Side;
  readonly items: readonly RankedQuestion[];
}

/** The dots of one side, question by question. */
export function DotEntry({ side, items }: DotEntryProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  return (
    <EditTable
      label={t(`review.votes.table.${side}`)}
      columns={COLUMNS}
      rows={items.map((ranked) => ({
        id: ranked.question.id,
        cells: [
          <span key="question" className={styles['question']}>
            {ranked.question.text}
            <GapLine diagnosis={diagnosis} ranked={ranked} hideState />
          </span>,
          <DotStepper key="dots" side={side} question={ranked.question} />,
        ],
      }))}
    />
  );
}

interface DotStepperProps {
  readonly side: Side;
  readonly question: Question;
}

function DotStepper({ side, question: { id, text } }: DotStepperProps) {
  const dispatch = useDispatch();
  const dots = useWorkshop((workshop) => workshop.diagnosis.votes.dots[side][id] ?? 0);
  const give = (next: number) => dispatch(giveDots(side, id, next));
  return (
    <span className={styles['stepper']}>
      <IconButton
        label={t('review.votes.less', { text })}
        icon={<Minus size={16} aria-hidden />}
        isDisabled={dots === 0}
        onPress={() => give(dots - 1)}
      />
      <NumberField
        label={t('review.votes.dots', { text })}
        hideLabel
        value={dots}
        max={MOST}
        onCommit={(next) => give(next ?? 0)}
      />
      <IconButton
        label={t('review.votes.more', { text })}
        icon={<Plus size={16} aria-hidden />}
        isDisabled={dots === MOST}
        onPress={() => give(dots + 1)}
      />
    </span>
  );
}

const MOST = 999;

const COLUMNS = [
  { id: 'question', header: t('review.votes.column.question') },
  { id: 'dots', header: t('review.votes.column.dots'), width: '10rem' },
];
