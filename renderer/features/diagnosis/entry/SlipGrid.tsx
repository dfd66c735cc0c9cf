import { Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { removeSheet } from '../../../../shared/commands/sheets';
import { sheetProgress } from '../../../../shared/diagnosis/phase';
import { askedQuestions } from '../../../../shared/diagnosis/questions';
import { isSealed, isWritten, sheetsOf } from '../../../../shared/diagnosis/sheets';
import type { SheetId } from '../../../../shared/ids';
import { otherSide, type Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useRoomWriting } from '../../../state/room-context';
import { useSession, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { startAfresh } from '../../../state/shield-answers';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { EmptyState } from '../../../ui/EmptyState';
import { commitTyping } from '../../../ui/pending-commit';
import { SideMark } from '../../../ui/SideMark';
import { Switch } from '../../../ui/Switch';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import entry from '../Entry.module.css';
import { useAnswerShield } from '../../../state/use-answer-shield';
import { AddSheetsDialog } from './AddSheetsDialog';
import { CoverButton } from '../../../ui/CoverButton';
import { describeTyping } from './describe-cell';
import { QuietSeal } from './QuietSeal';
import type { CoverNote } from './seal-quietly';
import { SealSlips } from './SealSlips';
import styles from './SlipGrid.module.css';
import { focusCell, type SlipColumn, SlipTable } from './SlipTable';
import { type SlipRow, slipGroups } from './slip-rows';
import { countUnread } from './unread-cells';
import { useWholeScreen } from '../../../ui/use-whole-screen';

export interface SlipGridProps {
  readonly side: Side;
  /** What the sheets of the side are called in the room. */
  readonly names: ReadonlyMap<string, string>;
  readonly onLeave: (note?: CoverNote) => void;
}

/**
 * Where the paper slips of one side are typed in, side by side. Only open sheets on paper are here: what somebody writes at the laptop
 * stays apart, and what is sealed stays closed.
 */
export function SlipGrid({ side, names, onLeave }: SlipGridProps) {
  useAnswerShield(startAfresh);
  useRoomWriting(side);
  const session = useSession();
  const remove = useRemoval();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const all = useMemo(() => sheetsOf(diagnosis, side), [diagnosis, side]);
  const open = all.filter((sheet) => sheet.onPaper && !isSealed(sheet));
  const atLaptop = all.filter((sheet) => !sheet.onPaper && !isSealed(sheet) && isWritten(sheet)).length;
  const asked = useMemo(() => askedQuestions({ questions: diagnosis.questions }), [diagnosis.questions]);
  const [withWords, setWithWords] = useState(false);
  const { predicts } = diagnosis;
  const groups = useMemo(() => slipGroups(asked, { side, predicts, withWords }), [asked, side, predicts, withWords]);
  const [row, setRow] = useState<SlipRow | null>(null);
  const [isAdding, setAdding] = useState(false);
  const { rows: screen, focusRow } = useRowFocus();
  useWholeScreen(screen);
  useEffect(() => focusCell(screen.current, 0, 0), [screen]);

  const columns = open.map((sheet): SlipColumn => ({
    sheet,
    name: names.get(sheet.id) ?? '',
    answered: sheetProgress(diagnosis, sheet).answered,
    isBlank: !isWritten(sheet),
  }));
  const removeColumn = (id: SheetId, name: string) => {
    remove(removeSheet(id), t('sheets.removed', { name }));
    const order = open.map((sheet) => sheet.id);
    focusRow(neighbourOf(order, id) ?? 'add-slips');
  };
  const cover = () => {
    commitTyping();
    const n = open.reduce((total, { id }) => total + countUnread(session, id), 0);
    onLeave(n > 0 ? { kind: 'unread', side, n } : undefined);
  };
  const word = t(`diagnosis.side.${side}`);

  return (
    <div ref={screen} className={cx(entry, 'entry', side)}>
      <header className={entry['head']}>
        <h2 className={entry['title']}>
          <SideMark side={side} size="large" hideWord />
          {t('slips.title', { side: word })}
        </h2>
        <CoverButton onCover={cover} />
      </header>
      <div className={styles['tools']}>
        <span data-ref="add-slips">
          <Button icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
            {t('slips.add')}
          </Button>
        </span>
        <Switch isSelected={withWords} onChange={setWithWords}>
          {t('slips.withWords')}
        </Switch>
        {atLaptop > 0 ? <p className={styles['apart']}>{t('slips.atLaptop', { n: atLaptop })}</p> : null}
      </div>
      {columns.length === 0 ? (
        <EmptyState title={t('slips.none')}>{t('slips.none.body')}</EmptyState>
      ) : (
        <SlipTable
          side={side}
          other={t(`diagnosis.side.${otherSide(side)}`)}
          groups={groups}
          columns={columns}
          count={asked.length}
          onRow={setRow}
          onRemove={removeColumn}
        />
      )}
      <footer className={styles['foot']}>
        <p className={styles['help']}>{row === null ? t('slips.keys') : <CellHelp row={row} />}</p>
        <SealSlips
          columns={columns}
          asked={asked}
          onSealed={() => onLeave()}
          onRefused={(id, key) =>
            focusCell(
              screen.current,
              groups.flatMap((group) => group.rows).findIndex((own) => own.key === key),
              open.findIndex((sheet) => sheet.id === id),
            )
          }
        />
      </footer>
      <AddSheetsDialog side={side} sheets={all} onPaper isOpen={isAdding} onClose={() => setAdding(false)} />
      <QuietSeal
        sheets={columns.filter(({ isBlank }) => !isBlank).map(({ sheet, name }) => ({ id: sheet.id, name }))}
        onOver={onLeave}
      />
    </div>
  );
}

function CellHelp({ row: { n, question, shape } }: { readonly row: SlipRow }) {
  return (
    <>
      <strong>
        {n} · {question.text}
      </strong>
      <span>{describeTyping(shape)}</span>
    </>
  );
}
