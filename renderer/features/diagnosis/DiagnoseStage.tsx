import { useMemo, useState } from 'react';
import { reveal } from '../../../shared/commands/seal';
import { openSheet } from '../../../shared/commands/sheets';
import { diagnosisPhase } from '../../../shared/diagnosis/phase';
import { isSealed, isWritten, sheetsOf } from '../../../shared/diagnosis/sheets';
import type { SheetId } from '../../../shared/ids';
import { type Side, SIDES } from '../../../shared/side';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { QuestionBank } from './bank/QuestionBank';
import { Cover } from './Cover';
import { Entry } from './Entry';
import { HandOver } from './entry/HandOver';
import type { CoverNote } from './entry/seal-quietly';
import { sheetNames } from './entry/sheet-name';
import { sheetTitle } from './entry/sheet-title';
import { SlipGrid } from './entry/SlipGrid';
import { Review } from './review/Review';

/**
 * The diagnosis on one shared laptop: cover, one sheet's entry, cover, the next sheet's entry, cover, reveal, review. Where it stands
 * is in the document; which screen is open is not, so that coming back to the stage always lands on the cover.
 */
export function DiagnoseStage() {
  const dispatch = useDispatch();
  const clock = useClock();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const phase = useMemo(() => diagnosisPhase(diagnosis), [diagnosis]);
  const names = useMemo(
    () => new Map(SIDES.flatMap((side) => [...sheetNames(sheetsOf(diagnosis, side))])),
    [diagnosis],
  );
  const [screen, setScreen] = useState<Screen>({ kind: 'cover', isReturn: false, note: null });
  const [isFresh, setFresh] = useState(false);

  if (phase.kind === 'revealed') return <Review revealedAt={phase.at} isFresh={isFresh} />;

  const cover = (note: CoverNote | null = null) => setScreen({ kind: 'cover', isReturn: true, note });
  const enter = (sheetId: SheetId) => setScreen({ kind: 'entry', sheetId });
  // An empty sheet of a side together holds nothing that others could read; any other one is handed over first.
  const open = (sheet: Sheet) => {
    if (sheet.by.kind === 'side' && !isWritten(sheet)) enter(sheet.id);
    else setScreen({ kind: 'hand-over', sheetId: sheet.id });
  };
  const openTogether = (side: Side) => {
    const id = newId<SheetId>();
    dispatch(openSheet({ id, side, by: { kind: 'side' } }));
    enter(id);
  };

  const sheet = 'sheetId' in screen ? diagnosis.sheets.byId[screen.sheetId] : undefined;
  if (sheet && !isSealed(sheet)) {
    const name = names.get(sheet.id) ?? '';
    return screen.kind === 'hand-over' ? (
      <HandOver
        side={sheet.side}
        title={sheetTitle(sheet, name)}
        onStart={() => enter(sheet.id)}
        onBack={() => cover()}
      />
    ) : (
      <Entry key={sheet.id} sheet={sheet} name={name} onLeave={cover} />
    );
  }
  if (screen.kind === 'questions') return <QuestionBank onClose={() => cover()} />;
  if (screen.kind === 'slips-hand-over') {
    const { side } = screen;
    return (
      <HandOver
        side={side}
        title={t('handOver.slips', { side: t(`diagnosis.side.${side}`) })}
        onStart={() => setScreen({ kind: 'slips', side })}
        onBack={() => cover()}
      />
    );
  }
  if (screen.kind === 'slips') return <SlipGrid side={screen.side} names={names} onLeave={cover} />;

  return (
    <Cover
      phase={phase}
      names={names}
      isReturn={screen.kind !== 'cover' || screen.isReturn}
      note={screen.kind === 'cover' ? screen.note : null}
      onOpen={open}
      onOpenTogether={openTogether}
      onSlips={(side) => setScreen({ kind: 'slips-hand-over', side })}
      onQuestions={() => setScreen({ kind: 'questions' })}
      onReveal={() => {
        setFresh(true);
        dispatch(reveal(clock.now()));
      }}
    />
  );
}

type Screen =
  | { readonly kind: 'cover'; readonly isReturn: boolean; readonly note: CoverNote | null }
  | { readonly kind: 'hand-over'; readonly sheetId: SheetId }
  | { readonly kind: 'entry'; readonly sheetId: SheetId }
  | { readonly kind: 'slips-hand-over' | 'slips'; readonly side: Side }
  | { readonly kind: 'questions' };
