import { LockKeyhole } from 'lucide-react';
import { enterAgain } from '../../../shared/commands/seal';
import type { SideState } from '../../../shared/diagnosis/phase';
import type { Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { Meter } from '../../ui/Meter';
import { SideMark } from '../../ui/SideMark';
import styles from './Cover.module.css';
import { formatTime } from './format-time';

export interface SideCardProps {
  readonly side: Side;
  readonly state: SideState;
  /** Whether this is the side to hand the laptop to. */
  readonly isNext: boolean;
  readonly onOpen: () => void;
}

/** How far one side is, and the way into its entry. */
export function SideCard({ side, state, isNext, onOpen }: SideCardProps) {
  const name = t(`diagnosis.side.${side}`);
  return (
    <section className={cx(styles, 'card', side)} aria-label={t(`ui.side.${side}`)}>
      <SideMark side={side} size="large" />
      <State side={side} state={state} />
      {state.kind === 'sealed' ? (
        <SealedNote side={side} state={state} />
      ) : (
        <>
          <p className={styles['note']}>
            {t(`diagnosis.cover.${state.kind === 'started' ? 'resume' : 'start'}`, { side: name })}
          </p>
          <div className={styles['enter']}>
            <Button tone={isNext ? 'primary' : 'plain'} size="large" onPress={onOpen}>
              {t(`diagnosis.cover.${state.kind === 'started' ? 'reopen' : 'open'}`, { side: name })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function State({ side, state }: { readonly side: Side; readonly state: SideState }) {
  const today = useClock().today();
  const { kind, answered, of, sealedAt } = state;
  if (kind === 'started') {
    const valueText = t('diagnosis.cover.started', { answered, of });
    return <Meter label={t(`ui.side.${side}`)} hideLabel value={answered} max={of} tone={side} valueText={valueText} />;
  }
  return (
    <p className={styles['state']}>
      {kind === 'sealed' ? <LockKeyhole size={16} aria-hidden /> : null}
      {sealedAt === null
        ? t('diagnosis.cover.not-started')
        : t('diagnosis.cover.sealed', { time: formatTime(sealedAt, today) })}
    </p>
  );
}

function SealedNote({ side, state }: { readonly side: Side; readonly state: SideState }) {
  const dispatch = useDispatch();
  const name = t(`diagnosis.side.${side}`);
  if (state.answered > 0) {
    return (
      <p className={styles['note']}>{t('diagnosis.cover.sealed.count', { answered: state.answered, of: state.of })}</p>
    );
  }
  return (
    <>
      <p className={styles['note']}>{t('diagnosis.cover.missing', { side: name })}</p>
      <div className={styles['enter']}>
        <Button onPress={() => dispatch(enterAgain(side))}>{t('diagnosis.cover.again', { side: name })}</Button>
      </div>
    </>
  );
}
