import { Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Phase } from '../../../shared/diagnosis/phase';
import { type Side, SIDES } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import styles from './Cover.module.css';
import { ParkingLot } from './ParkingLot';
import { SideCard } from './SideCard';
import { useAnswerShield } from './use-answer-shield';

export interface CoverProps {
  readonly phase: Exclude<Phase, { readonly kind: 'revealed' }>;
  /** Whether an entry was just left; the focus then starts at the top of the cover. */
  readonly isReturn: boolean;
  readonly onOpen: (side: Side) => void;
  readonly onReveal: () => void;
}

/** What everybody may see between two entries: how far each side is, and never a word of what it wrote. */
export function Cover({ phase, isReturn, onOpen, onReveal }: CoverProps) {
  useAnswerShield();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturn) title.current?.focus();
  }, [isReturn]);
  const bothSealed = phase.kind === 'both-sealed';
  const next = SIDES.find((side) => phase.sides[side].kind !== 'sealed');

  return (
    <div className={styles['cover']}>
      <header className={styles['head']}>
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          {bothSealed ? t('diagnosis.cover.both') : t('diagnosis.cover.title', { n: phase.sides.marketing.of })}
        </h2>
        <p className={styles['rule']}>{bothSealed ? t('diagnosis.cover.both.body') : t('diagnosis.cover.rule')}</p>
        {bothSealed ? (
          <Button tone="primary" size="large" onPress={onReveal}>
            {t('diagnosis.cover.reveal')}
          </Button>
        ) : null}
      </header>
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <SideCard
            key={side}
            side={side}
            state={phase.sides[side]}
            isNext={side === next}
            onOpen={() => onOpen(side)}
          />
        ))}
      </div>
      {bothSealed ? null : (
        <p className={styles['waiting']}>
          <Lock size={16} aria-hidden />
          {t('diagnosis.cover.waiting')}
        </p>
      )}
      <ParkingLot />
    </div>
  );
}
