import { Check } from 'lucide-react';
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
  return (
    <span className={styles['line']}>
      {gap.kind === 'measured' ? <GapBar distance={gap.distance} /> : null}
      {gap.kind === 'rated' ? <GapSteps rating={gap.rating} /> : null}
      <span className={styles['words']}>
        <span className={styles['gap']}>{lineWords(diagnosis, question, gap, detail)}</span>
        {state === 'settled' && !hideState ? (
          <span className={styles['settled']}>
            <Check size={12} strokeWidth={3} aria-hidden />
            {t('review.list.settled')}
          </span>
        ) : null}
      </span>
    </span>
  );
}

/** A rating counts above what is measured, so it stands alone here; the question itself shows both. */
function lineWords(diagnosis: Diagnosis, question: Question, gap: GapFinding, detail: Detail): string {
  if (gap.kind === 'rated') return t(`diagnosis.rating.${gap.rating}`);
  const words = gapWords(diagnosis, question, gap, 'bare');
  if (gap.kind !== 'measured' || detail === 'bare') return words;
  const n = gap.n.marketing + gap.n.sales;
  return [
    words,
    ...gap.unknowing.map((side) => t(`review.list.unknown.${side}`)),
    ...(n > 2 ? [t('review.list.answers', { n })] : []),
  ].join(' · ');
}
