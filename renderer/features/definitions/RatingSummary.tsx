import { useEffect, useRef } from 'react';
import { agreementStats } from '../../../shared/definitions/agreement-stats';
import { compareRatings, type RatingComparison, ratingTable } from '../../../shared/definitions/compare-ratings';
import { COUNTS_ONLY_BELOW } from '../../../shared/definitions/sample-size';
import { type RatedLead, ratersOf } from '../../../shared/definitions/side-ratings';
import { SIDES } from '../../../shared/side';
import type { Definitions } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { Figure } from '../../ui/Figure';
import { Coefficients } from './leads/Coefficients';
import { RatingMatrix } from './leads/RatingMatrix';
import { YesLeaning } from './leads/YesLeaning';
import styles from './RatingSummary.module.css';

export interface RatingSummaryProps {
  readonly rated: readonly RatedLead[];
  readonly raters: Definitions['raters'];
  /** Whether the ratings were revealed just now; the focus then goes here. */
  readonly isFresh: boolean;
}

/** How far the two sides agree, counts first, which side says yes more, and the figures for those who read them. */
export function RatingSummary({ rated, raters, isFresh }: RatingSummaryProps) {
  const counts = compareRatings(rated);
  const table = ratingTable(counts);
  const { compared, unsure, unrated } = counts;
  const hasSeveral = SIDES.some((side) => ratersOf(raters, side).length > 1);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) title.current?.focus();
  }, [isFresh]);
  return (
    <section className={styles['summary']} aria-labelledby="ratings-came-out">
      <h3 ref={title} id="ratings-came-out" tabIndex={-1} className={styles['title']}>
        {t('leads.result')}
      </h3>
      <div className={styles['counts']}>
        <div className={styles['same']}>
          {compared === 0 ? <p>{t('leads.same.none')}</p> : <Same counts={counts} />}
          {unsure + unrated > 0 ? <p className={styles['apart']}>{t('leads.apart', { unsure, unrated })}</p> : null}
          {hasSeveral ? <p className={styles['apart']}>{t('leads.majority')}</p> : null}
        </div>
        <RatingMatrix counts={counts} />
      </div>
      {compared === 0 ? null : (
        <>
          <YesLeaning table={table} />
          <Coefficients stats={agreementStats(table)} />
        </>
      )}
    </section>
  );
}

function Same({ counts: { same, compared } }: { readonly counts: RatingComparison }) {
  const percent = Math.round((same * 100) / compared);
  return (
    <Figure
      value={t('leads.same.value', { same, compared })}
      label={t('leads.same')}
      n={
        compared < COUNTS_ONLY_BELOW
          ? t('leads.same.n', { n: compared })
          : t('leads.same.share', { n: compared, percent })
      }
    />
  );
}
