import { formulaWords, measuredWords, predictionWords, spreadWords } from '../../../../shared/diagnosis/gap-words';
import { type GapFinding, type Measured, predictionGap } from '../../../../shared/diagnosis/measured-gap';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { spreadOf } from '../../../../shared/diagnosis/spread';
import { SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Explain } from '../../../ui/Explain';
import { GapBar } from './GapBar';
import styles from './Review.module.css';

/** What the answers measure: the gap between the sides, the spread inside each, and how near the predictions came. */
export function MeasuredGap({ ranked: { question, gap } }: { readonly ranked: RankedQuestion }) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const measured = measuredOf(gap);
  const spreads = SIDES.flatMap((side) => {
    const spread = spreadOf(diagnosis, side, question);
    return spread === null ? [] : [{ side, n: spread.n, words: spreadWords(spread) }];
  });
  const predictions = SIDES.flatMap((side) => {
    const found = predictionGap(diagnosis, side, question);
    return found === null ? [] : [{ side, words: predictionWords(side, found) }];
  });
  return (
    <>
      {measured ? (
        <div className={styles['measured']}>
          <p className={styles['words']}>
            <span className={styles['label']}>{t('review.gap.measured')}</span>
            <span className={styles['said']}>{measuredWords(diagnosis, question, measured, 'bare')}</span>
            <Explain label={t('review.gap.formula')}>
              <p>{formulaWords(measured.formula)}</p>
              <p>{t('review.gap.formula.note')}</p>
            </Explain>
          </p>
          <GapBar distance={measured.distance} isWide />
          {measured.n.marketing + measured.n.sales > 2 ? (
            <p className={styles['label']}>{t('review.gap.n', measured.n)}</p>
          ) : null}
          {measured.unknowing.map((side) => (
            <p key={side}>{t(`review.gap.unknown.${side}`)}</p>
          ))}
        </div>
      ) : null}
      {predictions.map(({ side, words }) => (
        <p key={side} className={styles['meaning']}>
          {t('review.gap.prediction', { prediction: words })}
        </p>
      ))}
      {spreads.map(({ side, n, words }, index) => (
        <p key={side} className={styles['meaning']}>
          {t('review.gap.spread', { n, side: t(`diagnosis.side.${side}`), spread: words })}
          {index > 0 ? null : <Explain label={t('review.gap.spread.formula')}>{t('review.gap.spread.body')}</Explain>}
        </p>
      ))}
    </>
  );
}

/** What was measured, also where a rating stands above it. */
function measuredOf(gap: GapFinding): Measured | null {
  if (gap.kind === 'measured') return gap;
  return gap.kind === 'rated' ? gap.measured : null;
}
