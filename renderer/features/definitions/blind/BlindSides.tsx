import { LockKeyhole } from 'lucide-react';
import { type Blind, isReadyToReveal } from '../../../../shared/definitions/blind';
import { type Side, SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { SideMark } from '../../../ui/SideMark';
import styles from './BlindSides.module.css';

export interface BlindSidesProps {
  readonly blind: Blind;
  /** Which sides have begun to write: never what. */
  readonly begun: Readonly<Record<Side, boolean>>;
  /** What the button of a side says. */
  readonly openLabel: (side: Side) => string;
  readonly onOpen: (side: Side) => void;
  readonly onReveal: () => void;
}

/** What everybody may see before the reveal: how far each side is, and never a word of what it wrote. */
export function BlindSides({ blind, begun, openLabel, onOpen, onReveal }: BlindSidesProps) {
  const isReady = isReadyToReveal(blind);
  return (
    <div className={styles['cover']} data-ref="blind">
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <section key={side} className={cx(styles, 'card', side)} aria-label={t(`ui.side.${side}`)}>
            <SideMark side={side} />
            {blind.sealedAt[side] === null ? (
              <>
                <span className={styles['state']}>{t(begun[side] ? 'blind.state.begun' : 'blind.state.none')}</span>
                <Button size="small" onPress={() => onOpen(side)}>
                  {openLabel(side)}
                </Button>
              </>
            ) : (
              <span className={styles['state']}>
                <LockKeyhole size={16} aria-hidden />
                {t('blind.state.sealed')}
              </span>
            )}
          </section>
        ))}
      </div>
      {isReady ? (
        <div className={styles['reveal']}>
          <Button tone="primary" onPress={onReveal}>
            {t('diagnosis.cover.reveal')}
          </Button>
          <span>{t('blind.ready')}</span>
        </div>
      ) : (
        <p className={styles['rule']}>{t('blind.rule')}</p>
      )}
    </div>
  );
}
