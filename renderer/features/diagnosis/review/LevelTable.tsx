import type { Level, PictureRow } from '../../../../shared/diagnosis/picture';
import { gapState } from '../../../../shared/diagnosis/gap-state';
import type { Side } from '../../../../shared/side';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Callout } from '../../../ui/Callout';
import { DataTable } from '../../../ui/DataTable';
import { Section } from '../../../ui/Section';
import { GapLine } from './GapLine';
import styles from './Picture.module.css';
import { ScaleMark } from './ScaleMark';

export interface LevelTableProps {
  readonly group: 'symptoms' | 'barriers';
  readonly rows: readonly PictureRow[];
  readonly order: 'level' | 'gap';
  readonly onOpen: (id: string) => void;
}

/** The level of each side on every statement of a group, with the gap beside it; barriers carry their fix. */
export function LevelTable({ group, rows, order, onOpen }: LevelTableProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const isGoverned = group === 'barriers' && rows.some(({ question }) => question.id === GOVERNING);
  return (
    <Section
      title={t(`bank.group.${group}`)}
      description={t(order === 'level' ? 'review.picture.levels' : 'review.picture.levels.gap')}
    >
      <div className={styles['advice']}>
        {isGoverned ? <Callout>{t('review.picture.barriers.first')}</Callout> : null}
        <DataTable
          label={t(`bank.group.${group}`)}
          columns={COLUMNS}
          onRowAction={onOpen}
          rows={rows.map(({ question, levels, gap }) => ({
            id: question.id,
            cells: [
              <Statement key="question" question={question} hasFix={group === 'barriers'} />,
              <LevelCell key="marketing" question={question} side="marketing" level={levels.marketing} />,
              <LevelCell key="sales" question={question} side="sales" level={levels.sales} />,
              <GapLine
                key="gap"
                diagnosis={diagnosis}
                ranked={{ question, gap, state: gapState(diagnosis, question.id) }}
                hideState
                detail="bare"
              />,
            ],
          }))}
        />
      </div>
    </Section>
  );
}

interface StatementProps {
  readonly question: Question;
  readonly hasFix: boolean;
}

function Statement({ question: { text, fix }, hasFix }: StatementProps) {
  return (
    <span className={styles['statement']}>
      <span>{text}</span>
      {hasFix && fix.trim() !== '' ? <span className={styles['fix']}>{t('review.fix', { fix })}</span> : null}
    </span>
  );
}

interface LevelCellProps {
  readonly question: Question;
  readonly side: Side;
  readonly level: Level | null;
}

function LevelCell({ question, side, level }: LevelCellProps) {
  if (level === null) return <span className={styles['quiet']}>{t('review.picture.unanswered')}</span>;
  return (
    <span className={styles['level']}>
      <ScaleMark side={side} shape={question.shape} position={level.position} />
      {level.n > 1 ? <span className={styles['quiet']}>{t('review.picture.answers', { n: level.n })}</span> : null}
    </span>
  );
}

/** The measures of success: the barrier that governs the others. */
const GOVERNING = 'B5';

const COLUMNS = [
  { id: 'question', header: t('review.picture.column.question'), width: '36%' },
  { id: 'marketing', header: t('review.picture.column.marketing'), width: '23%' },
  { id: 'sales', header: t('review.picture.column.sales'), width: '23%' },
  { id: 'gap', header: t('review.picture.column.gap') },
];
