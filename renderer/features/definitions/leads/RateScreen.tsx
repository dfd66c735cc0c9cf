import { useEffect, useMemo, useRef, useState } from 'react';
import { castVote } from '../../../../shared/commands/raters';
import { reasonsFor } from '../../../../shared/content/lead-reasons';
import { ratersOf } from '../../../../shared/definitions/side-ratings';
import type { LeadRating, Rater, SampleLead, Vote } from '../../../../shared/workshop/schema/definitions';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { startAfresh } from '../../../state/shield-answers';
import { useAnswerShield } from '../../../state/use-answer-shield';
import { CoverButton } from '../../../ui/CoverButton';
import { cx } from '../../../ui/cx';
import { SideMark } from '../../../ui/SideMark';
import { useWholeScreen } from '../../../ui/use-whole-screen';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { LeadFacts } from './LeadFacts';
import { raterName } from './rater-name';
import { RateFoot } from './RateFoot';
import { RatePanel } from './RatePanel';
import styles from './RateScreen.module.css';
import { useRateKeys } from './use-rate-keys';

export interface RateScreenProps {
  readonly rater: Rater;
  readonly onLeave: () => void;
}

/** Where one rater goes through the leads. Only this rater's votes are ever read here. */
export function RateScreen({ rater, onLeave }: RateScreenProps) {
  useAnswerShield(startAfresh);
  const dispatch = useDispatch();
  const table = useWorkshop((workshop) => workshop.definitions.leads);
  const raters = useWorkshop((workshop) => workshop.definitions.raters);
  const leads = useMemo(() => list(table), [table]);
  const voteOn = (lead: SampleLead): Vote => lead.votes[rater.id] ?? NO_VOTE;
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      leads.findIndex((lead) => voteOn(lead).rating === null),
    ),
  );
  const [said, setSaid] = useState('');
  const screen = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useWholeScreen(screen);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [index]);

  const lead = leads[index];
  const vote = lead ? voteOn(lead) : NO_VOTE;
  const goTo = (next: number) => setIndex(Math.max(0, Math.min(next, leads.length - 1)));
  const cast = (part: Partial<Vote>) => {
    if (lead) dispatch(castVote(rater.id, lead.id, part));
  };
  const rate = (rating: LeadRating) => {
    cast({ rating });
    setSaid(t('rate.said', { n: index + 1, rating: t(`rate.${rating}`) }));
  };
  const rateByKey = (rating: LeadRating) => {
    rate(rating);
    if (rating === 'workable') goTo(index + 1);
  };
  const pickReason = (nth: number) => {
    const reason = reasonsFor(vote.rating)[nth - 1];
    if (!reason) return;
    cast({ reason: reason.id });
    goTo(index + 1);
  };
  useRateKeys({ rate: rateByKey, pickReason, step: (by) => goTo(index + by) });
  const name = raterName(rater, ratersOf(raters, rater.side));
  if (!lead) return null;
  return (
    <div ref={screen} className={cx(styles, 'screen', rater.side)}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>
          <SideMark side={rater.side} size="large" hideWord />
          {name}
        </h2>
        <CoverButton onCover={onLeave} />
      </header>
      <Strip ratings={leads.map((each) => voteOn(each).rating)} index={index} onGoTo={goTo} />
      <div className={styles['body']}>
        <LeadFacts lead={lead} n={index + 1} of={leads.length} heading={heading} />
        <RatePanel
          key={lead.id}
          vote={vote}
          onRate={rate}
          onReason={(reason) => cast({ reason })}
          onNote={(note) => cast({ note })}
        />
      </div>
      <RateFoot rater={rater} name={name} leads={leads} index={index} onGoTo={goTo} onSealed={onLeave} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

const NO_VOTE: Vote = { rating: null, reason: '', note: '' };

interface StripProps {
  readonly ratings: readonly (LeadRating | null)[];
  readonly index: number;
  readonly onGoTo: (index: number) => void;
}

/** One stop of Tab: the arrow keys go through the leads wherever the focus is. */
function Strip({ ratings, index, onGoTo }: StripProps) {
  return (
    <nav className={styles['strip']} aria-label={t('rate.leads')}>
      {ratings.map((rating, at) => (
        <button
          key={at}
          type="button"
          className={cx(styles, 'mark', rating !== null && 'rated')}
          aria-label={t('rate.mark', { n: at + 1, rating: t(`leads.rating.${rating ?? 'none'}`) })}
          tabIndex={at === index ? 0 : -1}
          aria-current={at === index ? 'step' : undefined}
          onClick={() => onGoTo(at)}
        >
          {at + 1}
        </button>
      ))}
    </nav>
  );
}
