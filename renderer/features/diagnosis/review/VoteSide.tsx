import { budgetOf, votersOf, voteUse } from '../../../../shared/diagnosis/votes';
import type { Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { SideMark } from '../../../ui/SideMark';
import styles from './DotVotes.module.css';

export interface VoteSideProps {
  readonly side: Side;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** How many dots of a side are entered, never for what; opening it covers the other side. */
export function VoteSide({ side, isOpen, onOpen }: VoteSideProps) {
  const workshop = useWorkshop((whole) => whole);
  const { given, allowed, over } = voteUse(workshop, side);
  const people = votersOf(workshop, side);
  return (
    <section className={styles['side']} aria-label={t(`ui.side.${side}`)}>
      <SideMark side={side} />
      <p className={styles['use']}>{t('review.votes.use', { given, allowed })}</p>
      <p className={styles['quiet']}>{t('review.votes.people', { budget: budgetOf(workshop.diagnosis), people })}</p>
      {over > 0 ? <p role="status">{t('review.votes.over', { over, people })}</p> : null}
      <div>
        <Button onPress={() => onOpen(!isOpen)}>
          {isOpen ? t('review.votes.close') : t(`review.votes.enter.${side}`)}
        </Button>
      </div>
    </section>
  );
}
