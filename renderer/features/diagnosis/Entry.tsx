import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { answer, predict } from '../../../shared/commands/answers';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useRoomWriting } from '../../state/room-context';
import { useDispatch, useSession, useWorkshop } from '../../state/session-context';
import { startAfresh } from '../../state/shield-answers';
import { cx } from '../../ui/cx';
import { EmptyState } from '../../ui/EmptyState';
import { SideMark } from '../../ui/SideMark';
import styles from './Entry.module.css';
import { CoverButton } from '../../ui/CoverButton';
import { entryPages } from './entry/entry-pages';
import { QuestionPage } from './entry/QuestionPage';
import { pageToGoOn } from './entry/question-state';
import { QuietSeal } from './entry/QuietSeal';
import type { CoverNote } from './entry/seal-quietly';
import { sheetTitle } from './entry/sheet-title';
import { TablePage } from './entry/TablePage';
import { useWholeScreen } from '../../ui/use-whole-screen';
import { EntryFoot } from './EntryFoot';
import { EntryStrip } from './EntryStrip';
import { useAnswerShield } from '../../state/use-answer-shield';

export interface EntryProps {
  readonly sheet: Sheet;
  /** What the sheet is called in the room. */
  readonly name: string;
  readonly onLeave: (note?: CoverNote) => void;
}

/** Where one sheet is written, a page at a time. Only this sheet's answers are ever read here. */
export function Entry({ sheet, name, onLeave }: EntryProps) {
  useAnswerShield(startAfresh);
  useRoomWriting(sheet.side);
  const dispatch = useDispatch();
  const session = useSession();
  const table = useWorkshop((workshop) => workshop.diagnosis.questions);
  const predicts = useWorkshop((workshop) => workshop.diagnosis.predicts);
  const questions = useMemo(() => askedQuestions({ questions: table }), [table]);
  const pages = useMemo(() => entryPages(questions), [questions]);
  const [index, setIndex] = useState(() => pageToGoOn(pages, sheet));
  const body = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useWholeScreen(screen);
  useEffect(() => firstField(body.current)?.focus(), [index]);

  const page = pages[index] ?? pages[0];
  const goTo = (next: number) => setIndex(Math.max(0, Math.min(next, pages.length - 1)));
  const now = () => session.store.getState().history.workshop.diagnosis.sheets.byId[sheet.id] ?? sheet;
  const onKeyDown = (event: KeyboardEvent) => {
    const isHere = event.currentTarget.contains(event.target as Node);
    if (!isHere || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goTo(event.shiftKey ? index - 1 : index + 1);
  };
  const shared = { count: questions.length, sheet, predicts };

  return (
    <div ref={screen} className={cx(styles, 'entry', sheet.side)} onKeyDownCapture={onKeyDown}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>
          <SideMark side={sheet.side} size="large" hideWord />
          {sheetTitle(sheet, name)}
        </h2>
        <CoverButton onCover={() => onLeave()} />
      </header>
      <EntryStrip pages={pages} sheet={sheet} index={index} onGoTo={goTo} />
      <div key={page?.n} ref={body}>
        {page === undefined ? (
          <EmptyState title={t('bank.count.none')}>{t('diagnosis.entry.none')}</EmptyState>
        ) : page.kind === 'question' ? (
          <QuestionPage
            question={page.questions[0]}
            n={page.n}
            now={now}
            onWrite={(part) => dispatch(answer(sheet.id, page.questions[0].id, part))}
            onPredict={(part) => dispatch(predict(sheet.id, page.questions[0].id, part))}
            {...shared}
          />
        ) : (
          <TablePage
            page={page}
            onWrite={(id, part) => dispatch(answer(sheet.id, id, part))}
            onPredict={(id, part) => dispatch(predict(sheet.id, id, part))}
            {...shared}
          />
        )}
      </div>
      <EntryFoot sheet={sheet} name={name} index={index} pages={pages} onGoTo={goTo} onSealed={() => onLeave()} />
      <QuietSeal sheets={[{ id: sheet.id, name }]} onOver={onLeave} />
    </div>
  );
}

function firstField(fields: HTMLElement | null): HTMLElement | null {
  return fields?.querySelector<HTMLElement>('textarea, input:checked, input') ?? null;
}
