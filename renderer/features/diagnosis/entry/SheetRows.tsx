import { LockKeyhole, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { enterAgain } from '../../../../shared/commands/seal';
import { putOnPaper, removeSheet } from '../../../../shared/commands/sheets';
import { askedQuestions } from '../../../../shared/diagnosis/questions';
import { sheetProgress } from '../../../../shared/diagnosis/phase';
import { isSealed, isWritten } from '../../../../shared/diagnosis/sheets';
import type { SheetId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';
import type { Diagnosis, Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch, useSession, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { formatTime } from '../format-time';
import { SealDialog } from '../SealDialog';
import { describeToAll } from './describe-refusal';
import styles from './SheetRows.module.css';
import { type OpenReason, openReason } from './unread-cells';

export interface SheetRowsProps {
  readonly side: Side;
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<SheetId, string>;
  /** Whether this is the side to hand the laptop to. */
  readonly isNext: boolean;
  readonly onOpen: (sheet: Sheet) => void;
}

/** The sheets of a side: whose they are and how far, and never a word of them. */
export function SheetRows({ side, sheets, names, isNext, onOpen }: SheetRowsProps) {
  const next = sheets.find((sheet) => !isSealed(sheet) && !sheet.onPaper);
  const sealed = sheets.filter(isSealed).length;
  const order = sheets.map(({ id }) => id);
  const { rows, focusRow } = useRowFocus();
  return (
    <>
      <p className={styles['count']}>{t('sheets.count', { sealed, n: sheets.length })}</p>
      <div ref={rows}>
        <ul className={styles['rows']} aria-label={t('sheets.of', { side: t(`diagnosis.side.${side}`) })}>
          {sheets.map((sheet) => (
            <li key={sheet.id} className={styles['row']} data-ref={sheet.id}>
              <SheetRow
                sheet={sheet}
                name={names.get(sheet.id) ?? ''}
                isNext={isNext && sheet === next}
                onOpen={() => onOpen(sheet)}
                onRemoved={() => focusRow(neighbourOf(order, sheet.id) ?? '')}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface SheetRowProps {
  readonly sheet: Sheet;
  readonly name: string;
  readonly isNext: boolean;
  readonly onOpen: () => void;
  readonly onRemoved: () => void;
}

function SheetRow({ sheet, name, isNext, onOpen, onRemoved }: SheetRowProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const today = useClock().today();
  const isOpen = !isSealed(sheet);
  return (
    <>
      <span className={styles['name']}>{name}</span>
      <span className={styles['state']}>
        {isOpen ? null : <LockKeyhole size={14} aria-hidden />}
        {describeState(diagnosis, sheet, today)}
      </span>
      <span className={styles['acts']}>
        {isOpen && !sheet.onPaper ? (
          <Button
            size="small"
            tone={isNext ? 'primary' : 'plain'}
            aria-label={t(isWritten(sheet) ? 'sheets.reopen' : 'sheets.open', { name })}
            onPress={onOpen}
          >
            {t(isWritten(sheet) ? 'sheets.goOn' : 'sheets.start')}
          </Button>
        ) : null}
        {isOpen && isWritten(sheet) ? <SealButton diagnosis={diagnosis} sheet={sheet} name={name} /> : null}
        {isOpen && sheet.onPaper && !isWritten(sheet) ? (
          <Button
            size="small"
            tone="quiet"
            aria-label={t('sheets.atLaptop.of', { name })}
            onPress={() => dispatch(putOnPaper(sheet.id, false))}
          >
            {t('sheets.atLaptop')}
          </Button>
        ) : null}
        {isOpen && !isWritten(sheet) ? (
          <IconButton
            size="small"
            label={t('sheets.remove', { name })}
            icon={<X size={16} aria-hidden />}
            onPress={() => {
              remove(removeSheet(sheet.id), t('sheets.removed', { name }));
              onRemoved();
            }}
          />
        ) : null}
        {!isOpen && !isWritten(sheet) ? (
          <Button size="small" onPress={() => dispatch(enterAgain(sheet.id))}>
            {t('diagnosis.cover.again', { side: name })}
          </Button>
        ) : null}
      </span>
    </>
  );
}

interface SealButtonProps {
  readonly diagnosis: Diagnosis;
  readonly sheet: Sheet;
  readonly name: string;
}

function SealButton({ diagnosis, sheet, name }: SealButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const session = useSession();
  const [reason, setReason] = useState<OpenReason | null>(null);
  const { answered, of } = sheetProgress(diagnosis, sheet);
  const asked = useMemo(() => askedQuestions(diagnosis), [diagnosis]);
  return (
    <>
      <Button
        size="small"
        aria-label={t('sheets.seal', { name })}
        icon={<LockKeyhole size={14} aria-hidden />}
        onPress={() => {
          const why = openReason(session, sheet.id);
          setAsking(why === null);
          setReason(why);
        }}
      >
        {t('sheets.sealIt')}
      </Button>
      <span role="alert" className={styles['refusal']}>
        {reason === null ? null : describeToAll(reason, asked)}
      </span>
      <SealDialog
        sheet={sheet}
        name={name}
        isOpen={isAsking}
        empty={of - answered}
        count={of}
        onClose={() => setAsking(false)}
        onFirstEmpty={null}
        onSealed={() => setAsking(false)}
      />
    </>
  );
}

/** How far a sheet is; of unnamed people not even the time is said. */
function describeState(diagnosis: Diagnosis, sheet: Sheet, today: Parameters<typeof formatTime>[1]): string {
  if (sheet.sealedAt !== null) {
    if (sheet.by.kind === 'unnamed') return t('sheets.sealed');
    return t('diagnosis.cover.sealed', { time: formatTime(sheet.sealedAt, today) });
  }
  const progress = isWritten(sheet) ? t('diagnosis.cover.started', { ...sheetProgress(diagnosis, sheet) }) : null;
  if (sheet.onPaper) return progress === null ? t('sheets.onPaper') : t('sheets.onPaper.started', { progress });
  return progress ?? t('diagnosis.cover.not-started');
}
