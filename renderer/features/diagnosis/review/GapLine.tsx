import { Check } from 'lucide-react';
import { type Detail, gapWords } from '../../../../shared/diagnosis/gap-words';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { Diagnosis } from '../../../../shared/workshop/schema/diagnosis';
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

/** A gap as a bar or as steps with its words, and whether it is settled. */
export function GapLine({ diagnosis, ranked: { question, gap, state }, hideState = false, detail }: GapLineProps) {
  return (
    <span className={styles['line']}>
      {gap.kind === 'measured' ? <GapBar distance={gap.distance} /> : null}
      {gap.kind === 'rated' ? <GapSteps rating={gap.rating} /> : null}
      <span className={styles['words']}>
        {gapWords(diagnosis, question, gap, detail)}
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
