import { useState } from 'react';
import { hideTotals, showTotals } from '../../../../shared/commands/votes';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { votedOn, votedSides } from '../../../../shared/diagnosis/votes';
import { SIDES, type Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import type { Arrival } from './arrival';
import { DotEntry } from './DotEntry';
import styles from './DotVotes.module.css';
import { Screen } from './Screen';
import { VoteBudget } from './VoteBudget';
import { VoteSide } from './VoteSide';
import { VoteTotals } from './VoteTotals';

/** Dots by side for people without a device: one side's are open at a time, the totals covered until the facilitator shows them. */
export function DotVotes({ arrival }: { readonly arrival: Arrival }) {
  const dispatch = useDispatch();
  const clock = useClock();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const [open, setOpen] = useState<Side | null>(null);
  const items = votedOn(diagnosis);
  const isComplete = votedSides(diagnosis).length === SIDES.length;
  const isShown = diagnosis.votes.shownAt !== null;
  const show = () => {
    setOpen(null);
    dispatch(showTotals(clock.now()));
  };
  return (
    <Screen title={t('review.votes.title')} purpose={t('review.votes.purpose')} arrival={arrival}>
      {items.length === 0 ? (
        <EmptyState title={t('review.votes.empty.title')}>{t('review.votes.empty')}</EmptyState>
      ) : (
        <>
          {isShown ? <VoteTotals /> : <VoteEntry items={items} open={open} onOpen={setOpen} />}
          <div>
            <Button
              tone={isComplete && !isShown ? 'primary' : 'plain'}
              onPress={isShown ? () => dispatch(hideTotals()) : show}
            >
              {t(isShown ? 'review.votes.hide' : 'review.votes.show')}
            </Button>
          </div>
        </>
      )}
    </Screen>
  );
}

interface VoteEntryProps {
  readonly items: readonly RankedQuestion[];
  readonly open: Side | null;
  readonly onOpen: (side: Side | null) => void;
}

function VoteEntry({ items, open, onOpen }: VoteEntryProps) {
  return (
    <>
      <VoteBudget items={items.length} />
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <VoteSide key={side} side={side} isOpen={open === side} onOpen={(isOpen) => onOpen(isOpen ? side : null)} />
        ))}
      </div>
      {open === null ? null : <DotEntry key={open} side={open} items={items} />}
    </>
  );
}
