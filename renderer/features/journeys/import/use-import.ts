import { useState } from 'react';
import { importJourneys } from '../../../../shared/commands/import-journeys';
import { type ColumnMapping, type ImportField, withColumn } from '../../../../shared/import/columns';
import type { DayOrder } from '../../../../shared/import/dates';
import { describeFileRefusal, type FileRefusal } from '../../../../shared/import/file-refusal';
import { importedJourneys } from '../../../../shared/import/imported-journeys';
import { recogniseColumns } from '../../../../shared/import/recognise';
import { type DateField, surveyDateColumns } from '../../../../shared/import/setup';
import type { Steps } from '../../../../shared/import/steps';
import type { Result } from '../../../../shared/result';
import { useClock } from '../../../state/clock';
import { newId } from '../../../state/new-id';
import { choiceFor, useRememberedColumns, withChoice } from '../../../state/remembered-columns';
import { useSession } from '../../../state/session-context';
import { type ImportScreen, type Opened, type Rules, USUAL_RULES, type Working } from './import-state';
import { type Checked, checkSteps } from './check-steps';
import { readBytes, type Source, sourceFromFile, sourceFromText } from './source';
import { useWork } from './use-work';

/** An import from the file to what came in, and everything that a person does on the way. */
export interface Import {
  readonly screen: ImportScreen;
  readonly working: Working | null;
  takeFile(file: File): Promise<void>;
  takeText(text: string): Promise<void>;
  setColumn(field: ImportField, column: number | null): Promise<void>;
  setOrder(field: DateField, order: DayOrder): void;
  setRules(rules: Partial<Rules>): Promise<void>;
  check(): Promise<void>;
  bringIn(): Promise<void>;
  undo(): void;
  backToSource(): void;
  backToColumns(): void;
  callOff(): void;
}

/** One import at a time, beginning with the choice of a file. */
export function useImport(): Import {
  const session = useSession();
  const clock = useClock();
  const memory = useRememberedColumns();
  const { run, working, callOff } = useWork();
  const [screen, setScreen] = useState<ImportScreen>({ kind: 'source', refusal: null });

  const refuse = (refusal: FileRefusal): void => setScreen({ kind: 'source', refusal: describeFileRefusal(refusal) });
  const open = async (steps: Steps<Result<Source, FileRefusal>>): Promise<void> => {
    const read = await run('reading', steps);
    if (read === null) return;
    if (!read.ok) return refuse(read.error);
    const { header } = read.value.table;
    const before = choiceFor(memory.columns, header);
    const { preset, mapping } = recogniseColumns(header);
    const choice = before ?? { mapping, orders: { date: null, closedOn: null } };
    await survey({
      source: read.value,
      choice,
      preset,
      isRemembered: before !== null,
      surveys: null,
      rules: USUAL_RULES,
    });
  };
  const survey = async (opened: Opened): Promise<void> => {
    setScreen({ kind: 'columns', opened });
    const surveys = await run('reading', surveyDateColumns(opened.source.table.rows, opened.choice.mapping));
    if (!surveys) return;
    setScreen((now) => (now.kind === 'columns' ? { ...now, opened: { ...now.opened, surveys } } : now));
  };
  const checked = (opened: Opened): Promise<Checked | null> =>
    run('checking', checkSteps(opened, session.store.getState().history.workshop, clock.today()));

  const opened = screen.kind === 'source' ? null : screen.opened;
  return {
    screen,
    working,
    callOff,
    takeFile: async (file) => {
      const bytes = await readBytes(file);
      if (bytes.ok) await open(sourceFromFile(file.name, bytes.value));
      else refuse(bytes.error);
    },
    takeText: (text) => open(sourceFromText(text)),
    setColumn: async (field, column) => {
      if (!opened) return;
      const mapping: ColumnMapping = withColumn(opened.choice.mapping, field, column);
      const moved = (date: DateField) => mapping[date] !== opened.choice.mapping[date];
      const { date, closedOn } = opened.choice.orders;
      const orders = { date: moved('date') ? null : date, closedOn: moved('closedOn') ? null : closedOn };
      await survey({
        ...opened,
        choice: { mapping, orders },
        surveys: moved('date') || moved('closedOn') ? null : opened.surveys,
      });
    },
    setOrder: (field, order) => {
      if (!opened) return;
      const choice = { ...opened.choice, orders: { ...opened.choice.orders, [field]: order } };
      setScreen({ kind: 'columns', opened: { ...opened, choice } });
    },
    setRules: async (rules) => {
      if (!opened) return;
      const next = { ...opened, rules: { ...opened.rules, ...rules } };
      if (screen.kind === 'columns') return setScreen({ kind: 'columns', opened: next });
      setScreen((now) => (now.kind === 'check' ? { ...now, opened: next } : now));
      const planned = await checked(next);
      if (planned) setScreen({ kind: 'check', opened: next, ...planned });
    },
    check: async () => {
      if (!opened) return;
      const planned = await checked(opened);
      if (planned) setScreen({ kind: 'check', opened, ...planned });
    },
    bringIn: async () => {
      if (screen.kind !== 'check') return;
      const imported = await run('importing', importedJourneys(screen.plan, newId));
      if (!imported) return;
      session.dispatch(importJourneys(imported));
      memory.remember(withChoice(memory.columns, screen.opened.source.table.header, screen.opened.choice));
      const { seq } = session.store.getState().history;
      const { touchpoints } = screen.plan.counts;
      const brought = { created: imported.created.length, joined: imported.joined.length, touchpoints, seq };
      setScreen({ kind: 'done', opened: screen.opened, plan: screen.plan, brought });
    },
    undo: () => {
      if (screen.kind !== 'done' || session.store.getState().history.seq !== screen.brought.seq) return;
      session.undo();
    },
    backToSource: () => setScreen({ kind: 'source', refusal: null }),
    backToColumns: () => opened && setScreen({ kind: 'columns', opened }),
  };
}
