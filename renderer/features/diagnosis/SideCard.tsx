import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { enterAgain } from '../../../shared/commands/seal';
import type { SideState } from '../../../shared/diagnosis/phase';
import { isSealed, isWritten } from '../../../shared/diagnosis/sheets';
import type { SheetId } from '../../../shared/ids';
import type { Side } from '../../../shared/side';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { Meter } from '../../ui/Meter';
import { SideMark } from '../../ui/SideMark';
import { TextButton } from '../../ui/TextButton';
import styles from './Cover.module.css';
import { AddSheetsDialog } from './entry/AddSheetsDialog';
import { SheetRows } from './entry/SheetRows';
import { formatTime } from './format-time';

export interface SideCardProps {
  readonly side: Side;
  readonly state: SideState;
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<SheetId, string>;
  /** Whether this is the side to hand the laptop to. */
  readonly isNext: boolean;
  readonly onOpen: (sheet: Sheet) => void;
  readonly onOpenTogether: () => void;
  readonly onSlips: () => void;
}

/** How far one side is, and the way into its sheets: one that the side fills in together, or one for each person. */
export function SideCard({ side, state, sheets, names, isNext, onOpen, onOpenTogether, onSlips }: SideCardProps) {
  const [isAdding, setAdding] = useState(false);
  const [first] = sheets;
  const isTogether = first === undefined || (sheets.length === 1 && first.by.kind === 'side');
  const isSettled = isTogether && first !== undefined && isSealed(first);
  return (
    <section className={cx(styles, 'card', side)} aria-label={t(`ui.side.${side}`)}>
      <SideMark side={side} size="large" />
      {isTogether ? (
        <Together
          side={side}
          state={state}
          sheet={first}
          isNext={isNext}
          onOpen={() => (first === undefined ? onOpenTogether() : onOpen(first))}
        />
      ) : (
        <SheetRows side={side} sheets={sheets} names={names} isNext={isNext} onOpen={onOpen} />
      )}
      {isSettled ? null : (
        <p className={styles['ways']}>
          <TextButton onPress={() => setAdding(true)}>
            {t(isTogether ? 'sheets.several' : 'sheets.addPeople', { side: t(`diagnosis.side.${side}`) })}
          </TextButton>
          <TextButton onPress={onSlips}>{t('slips.open', { side: t(`diagnosis.side.${side}`) })}</TextButton>
        </p>
      )}
      <AddSheetsDialog side={side} sheets={sheets} onPaper={false} isOpen={isAdding} onClose={() => setAdding(false)} />
    </section>
  );
}

interface TogetherProps {
  readonly side: Side;
  readonly state: SideState;
  readonly sheet: Sheet | undefined;
  readonly isNext: boolean;
  readonly onOpen: () => void;
}

function Together({ side, state, sheet, isNext, onOpen }: TogetherProps) {
  const name = t(`diagnosis.side.${side}`);
  if (sheet && isSealed(sheet)) return <SealedTogether side={side} state={state} sheet={sheet} />;
  const isStarted = state.kind === 'started';
  return (
    <>
      {isStarted ? (
        <Meter
          label={t(`ui.side.${side}`)}
          hideLabel
          value={state.answered}
          max={state.of}
          tone={side}
          valueText={t('diagnosis.cover.started', { answered: state.answered, of: state.of })}
        />
      ) : (
        <p className={styles['state']}>{t('diagnosis.cover.not-started')}</p>
      )}
      <p className={styles['note']}>{t(`diagnosis.cover.${isStarted ? 'resume' : 'start'}`, { side: name })}</p>
      <div className={styles['enter']}>
        <Button tone={isNext ? 'primary' : 'plain'} size="large" onPress={onOpen}>
          {t(`diagnosis.cover.${isStarted ? 'reopen' : 'open'}`, { side: name })}
        </Button>
      </div>
    </>
  );
}

interface SealedTogetherProps {
  readonly side: Side;
  readonly state: SideState;
  readonly sheet: Sheet;
}

function SealedTogether({ side, state, sheet }: SealedTogetherProps) {
  const dispatch = useDispatch();
  const today = useClock().today();
  const name = t(`diagnosis.side.${side}`);
  return (
    <>
      <p className={styles['state']}>
        <LockKeyhole size={16} aria-hidden />
        {sheet.sealedAt === null ? null : t('diagnosis.cover.sealed', { time: formatTime(sheet.sealedAt, today) })}
      </p>
      {isWritten(sheet) ? (
        <p className={styles['note']}>
          {t('diagnosis.cover.sealed.count', { answered: state.answered, of: state.of })}
        </p>
      ) : (
        <>
          <p className={styles['note']}>{t('diagnosis.cover.missing', { side: name })}</p>
          <div className={styles['enter']}>
            <Button onPress={() => dispatch(enterAgain(sheet.id))}>{t('diagnosis.cover.again', { side: name })}</Button>
          </div>
        </>
      )}
    </>
  );
}
