import { type ImportField, withColumn } from '../../../../shared/import/columns';
import type { DayOrder } from '../../../../shared/import/dates';
import { type DateField, surveyDateColumns, withOrder } from '../../../../shared/import/setup';
import type { ImportBench } from './import-bench';
import { type ColumnsScreen, CHOICE_OF_FILE, type Opened, type SourceScreen } from './import-state';

/** What a person can decide about the columns. */
export interface ColumnsActions {
  setColumn(field: ImportField, column: number | null): Promise<void>;
  setOrder(field: DateField, order: DayOrder): Promise<void>;
  setUsualOutcome(usualOutcome: Opened['rules']['usualOutcome']): Promise<void>;
  backToColumns(): void;
}

/** The second step of an import: which column holds what. A decision calls off a check of what was decided before. */
export function columnsActions(bench: ImportBench): ColumnsActions {
  const { screen, setScreen, callOff } = bench;
  const decide = async (changeOf: (opened: Opened) => Opened): Promise<void> => {
    if (screen.kind !== 'columns') return;
    const opened = changeOf(screen.opened);
    if (opened.surveys === null) return lookThroughDates(opened, settled(screen), bench);
    callOff();
    setScreen({ ...screen, opened });
  };
  return {
    setColumn: (field, column) => decide((opened) => withColumnOf(opened, field, column)),
    setOrder: (field, order) =>
      decide((opened) => ({
        ...opened,
        choice: { ...opened.choice, orders: ordersWith(opened, field, order) },
      })),
    setUsualOutcome: (usualOutcome) => decide((opened) => ({ ...opened, rules: { ...opened.rules, usualOutcome } })),
    backToColumns: () => {
      if (screen.kind !== 'check') return;
      callOff();
      setScreen({ kind: 'columns', opened: screen.opened, before: CHOICE_OF_FILE });
    },
  };
}

/** Shows the columns and looks through the dates in them; called off, everything is as it was before. */
export async function lookThroughDates(
  opened: Opened,
  before: SourceScreen | ColumnsScreen,
  { setScreen, run }: ImportBench,
): Promise<void> {
  const screen: ColumnsScreen = { kind: 'columns', opened, before };
  setScreen(screen);
  const surveys = await run('reading', surveyDateColumns(opened.source.table.rows, opened.choice.mapping));
  const next = surveys ? { ...screen, opened: { ...opened, surveys } } : before;
  // Another decision may have been taken meanwhile: it has its own look at the dates.
  setScreen((now) => (now === screen ? next : now));
}

function ordersWith({ choice, surveys }: Opened, field: DateField, order: DayOrder): Opened['choice']['orders'] {
  return surveys ? withOrder(choice.orders, surveys, field, order) : { ...choice.orders, [field]: order };
}

/** The newest state of the columns in which the dates were looked through. */
const settled = (screen: ColumnsScreen): SourceScreen | ColumnsScreen =>
  screen.opened.surveys === null ? screen.before : screen;

function withColumnOf(opened: Opened, field: ImportField, column: number | null): Opened {
  const { mapping: before, orders } = opened.choice;
  const mapping = withColumn(before, field, column);
  const isMoved = (date: DateField) => mapping[date] !== before[date];
  const order = (date: DateField) => (isMoved(date) ? null : orders[date]);
  return {
    ...opened,
    choice: { mapping, orders: { date: order('date'), closedOn: order('closedOn') } },
    surveys: isMoved('date') || isMoved('closedOn') ? null : opened.surveys,
  };
}
