import { X } from 'lucide-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { SheetId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';
import type { Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { Badge } from '../../../ui/Badge';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { numbered } from './describe-cell';
import { optionsOf } from './cell-text';
import { nextPlace } from './grid-keys';
import { SlipCell } from './SlipCell';
import styles from './SlipGrid.module.css';
import { type SlipGroup, type SlipRow, valueIn } from './slip-rows';

/** One slip: a sheet, what it is called, and how much of it is typed in. */
export interface SlipColumn {
  readonly sheet: Sheet;
  readonly name: string;
  readonly answered: number;
  /** Whether nothing was written on it yet; it can then be taken away. */
  readonly isBlank: boolean;
}

export interface SlipTableProps {
  readonly side: Side;
  readonly other: string;
  readonly groups: readonly SlipGroup[];
  readonly columns: readonly SlipColumn[];
  /** How many questions are asked. */
  readonly count: number;
  readonly onRow: (row: SlipRow) => void;
  readonly onRemove: (id: SheetId, name: string) => void;
}

/** The grid: a row for each question, a column for each slip; keys go from cell to cell as in a spreadsheet. */
export function SlipTable({ side, other, groups, columns, count, onRow, onRemove }: SlipTableProps) {
  const rows = groups.flatMap((group) => group.rows);
  const starts = startsOf(groups);
  const onFocus = ({ target }: FocusEvent) => {
    const row = rows[Number((target as HTMLElement).dataset['row'])];
    if (!row || !isField(target)) return;
    // A code is short and typed anew; words are gone on with.
    if (target instanceof HTMLTextAreaElement) target.setSelectionRange(target.value.length, target.value.length);
    else target.select();
    onRow(row);
  };
  return (
    <div className={styles['frame']} onKeyDown={onKeyDown} onFocus={onFocus}>
      <table className={styles['table']} aria-label={t('slips.title', { side: t(`diagnosis.side.${side}`) })}>
        <thead>
          <tr>
            <th scope="col" className={cx(styles, 'head', 'first')}>
              {t('slips.question')}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.sheet.id} column={column} count={count} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        {groups.map(({ group, rows: own }, at) => (
          <tbody key={own[0]?.key}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles['group']}>
                <span>{t(`bank.group.${group}`)}</span>
              </th>
            </tr>
            {own.map((row, within) => (
              <tr key={row.key}>
                <th scope="row" className={cx(styles, 'asked', row.part !== 'answer' && 'beside')}>
                  <RowHead row={row} other={other} />
                </th>
                {columns.map(({ sheet, name }, column) => (
                  <td key={sheet.id} className={styles['cell']} data-ref={at + within === 0 ? sheet.id : undefined}>
                    <SlipCell
                      row={row}
                      rowIndex={(starts[at] ?? 0) + within}
                      column={column}
                      sheetId={sheet.id}
                      name={name}
                      value={valueIn(row, sheet)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface ColumnHeadProps {
  readonly column: SlipColumn;
  readonly count: number;
  readonly onRemove: (id: SheetId, name: string) => void;
}

function ColumnHead({ column: { sheet, name, answered, isBlank }, count, onRemove }: ColumnHeadProps) {
  return (
    <th scope="col" className={styles['head']}>
      <span className={styles['column']}>
        <span className={styles['name']}>{name}</span>
        {isBlank ? (
          <IconButton
            size="small"
            label={t('sheets.remove', { name })}
            icon={<X size={16} aria-hidden />}
            onPress={() => onRemove(sheet.id, name)}
          />
        ) : null}
      </span>
      <span className={styles['progress']}>{t('slips.progress', { answered, of: count })}</span>
    </th>
  );
}

/** Puts the caret behind what a cell holds, so that the next key replaces nothing. */
export function focusCell(within: HTMLElement | null, row: number, column: number): void {
  const cell = within?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!cell || !isField(cell)) return;
  cell.focus();
  cell.setSelectionRange(cell.value.length, cell.value.length);
}

function RowHead({ row: { n, question, part, shape, isGuess }, other }: RowHeadProps) {
  if (part !== 'answer') return <span>{t(`slips.row.${part}`, { n, side: other })}</span>;
  const options = optionsOf(shape);
  return (
    <div className={styles['ask']}>
      <span className={styles['n']}>{n}</span>
      <span className={styles['words']}>
        {isGuess ? (
          <span>
            <Badge tone="accent">{t('slips.guess')}</Badge>
          </span>
        ) : null}
        <span className={styles['text']}>{question.text}</span>
        {options.length > 0 && options.length <= FEW ? (
          <span className={styles['legend']}>
            {shape.kind === 'shares' ? options.map(({ label }) => label).join(' / ') : numbered(options)}
          </span>
        ) : null}
      </span>
    </div>
  );
}

interface RowHeadProps {
  readonly row: SlipRow;
  readonly other: string;
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLElement) || !isField(field) || event.nativeEvent.isComposing) return;
  const { row, column } = field.dataset;
  if (event.key === 'Enter' && event.altKey && field instanceof HTMLTextAreaElement) {
    event.preventDefault();
    startLine(field);
    return;
  }
  const caret = { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0, length: field.value.length };
  const place = nextPlace({ row: Number(row), column: Number(column) }, event, caret);
  if (place === null) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)?.focus();
}

/** Breaks the line at the caret through the browser, so that the field hears of it as of typing. */
function startLine(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const isField = (element: EventTarget): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

function startsOf(groups: readonly SlipGroup[]): readonly number[] {
  let start = 0;
  return groups.map(({ rows }) => {
    const own = start;
    start += rows.length;
    return own;
  });
}

/** More options than these are shown below the grid only. */
const FEW = 6;
