import { Check } from 'lucide-react';
import { isWordByWord } from '../../../../shared/diagnosis/gap-state';
import { type Detail, gapWords } from '../../../../shared/diagnosis/gap-words';
import type { GapFinding } from '../../../../shared/diagnosis/measured-gap';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { Diagnosis, Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { GapBar } from './GapBar';
import { GapSteps } from './GapSteps';
import styles from './GapLine.module.css';

export interface GapLineProps {
  readonly diagnosis: Diagnosis;
  readonly ranked: RankedQuestion;
  readonly hideState?: boolean | undefined;
  readonly detail?: Detail | undefined;
}

/** A gap as a bar or as steps with few words, and whether it is settled. */
export function GapLine(props: GapLineProps) {
  const { diagnosis, ranked, hideState = false, detail = 'full' } = props;
  const { question, gap, state } = ranked;
  const basis = basisOf(question, gap, detail);
  return (
    <span className={styles['line']}>
      {gap.kind === 'measured' ? <GapBar distance={gap.distance} /> : null}
      {gap.kind === 'rated' ? <GapSteps rating={gap.rating} /> : null}
      <span className={styles['words']}>
        <span className={styles['gap']}>{lineWords(diagnosis, question, gap)}</span>
        {state === 'settled' && !hideState ? (
          <span className={styles['settled']}>
            <Check size={12} strokeWidth={3} aria-hidden />
            {t('review.list.settled')}
          </span>
        ) : null}
        {basis.length > 0 ? <span className={styles['basis']}>{basis.join(' · ')}</span> : null}
      </span>
    </span>
  );
}

/** A rating counts above what is measured, so it stands alone here; the question itself shows both. */
function lineWords(diagnosis: Diagnosis, question: Question, gap: GapFinding): string {
  return gap.kind === 'rated' ? t(`diagnosis.rating.${gap.rating}`) : gapWords(diagnosis, question, gap, 'bare');
}

/** What a measured gap rests on: who does not know, on how many answers of each side, and how words were compared. */
function basisOf({ shape }: Question, gap: GapFinding, detail: Detail): readonly string[] {
  if (gap.kind !== 'measured') return [];
  const { marketing, sales } = gap.n;
  const isCounted = detail === 'full' && (marketing > 1 || sales > 1);
  return [
    ...(detail === 'full' ? gap.unknowing.map((side) => t(`review.list.unknown.${side}`)) : []),
    ...(isCounted ? [t('review.list.answers', { marketing, sales })] : []),
    ...(isWordByWord(shape, gap) ? [t('review.list.wordByWord')] : []),
  ];
}
