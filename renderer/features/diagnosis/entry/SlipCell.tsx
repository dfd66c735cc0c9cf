import { type KeyboardEvent, memo, useId } from 'react';
import { answer, predict } from '../../../../shared/commands/answers';
import type { SheetId } from '../../../../shared/ids';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { cx } from '../../../ui/cx';
import { afterPress } from '../../../ui/after-press';
import { useParsedText } from '../../../ui/use-parsed-text';
import { type CellValue, cellParts, readCell, writeCell } from './cell-text';
import { describeCell } from './describe-cell';
import styles from './SlipGrid.module.css';
import type { SlipRow } from './slip-rows';
import { useUnread } from './use-unread';

export interface SlipCellProps {
  readonly row: SlipRow;
  readonly rowIndex: number;
  readonly column: number;
  readonly sheetId: SheetId;
  /** What the sheet is called in the room. */
  readonly name: string;
  /** The value as its text, so that only a cell that changed is drawn again. */
  readonly value: CellValue;
}

/** One answer of one slip as it is typed in; what cannot be read stays, with a sentence, and nothing is written. */
export const SlipCell = memo(
  function SlipCell({ row, rowIndex, column, sheetId, name, value }: SlipCellProps) {
    const { part, question, shape, n, key } = row;
    const dispatch = useDispatch();
    const errorId = useId();
    const write = (next: CellValue) => {
      for (const field of cellParts(next, shape)) {
        if (part === 'prediction') dispatch(predict(sheetId, question.id, field));
        else if (part === 'evidence' && field.kind === 'text')
          dispatch(answer(sheetId, question.id, { ...field, kind: 'evidence' }));
        else dispatch(answer(sheetId, question.id, field));
      }
    };
    const field = useParsedText({
      value,
      format: (kept) => writeCell(kept, shape),
      parse: (text) => readCell(text, shape),
      onCommit: write,
    });
    const isUnread = !field.read.ok;
    const unread = useUnread(sheetId, key, isUnread ? field.text : null, (text) => {
      field.change(text ?? writeCell(value, shape));
      field.leave();
    });

    const takeBack = (event: KeyboardEvent) => {
      const isKept = field.read.ok && writeCell(field.read.value, shape) === writeCell(value, shape);
      if (!isUndo(event) || isKept) return;
      // None of this was written yet, so undo would take back another cell.
      event.preventDefault();
      field.change(writeCell(value, shape));
      field.leave();
    };
    const refusal = field.refusal === null ? null : describeCell(field.refusal);
    const props = {
      className: cx(styles, 'input', refusal !== null && 'refused'),
      'aria-label': t(`slips.cell.${part}`, { n, name }),
      'aria-invalid': refusal !== null,
      'aria-describedby': errorId,
      'data-row': rowIndex,
      'data-column': column,
      autoComplete: 'off',
      value: field.text,
      onChange: (event: { readonly target: { readonly value: string } }) => field.change(event.target.value),
      onBlur: () => {
        field.leave();
        afterPress(unread.keep);
      },
      onKeyDown: takeBack,
    };
    return (
      <>
        {hasLines(shape.kind) ? <textarea rows={1} {...props} /> : <input type="text" {...props} />}
        <span id={errorId} aria-live="polite" className={styles['error']}>
          {refusal}
        </span>
      </>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.rowIndex === after.rowIndex &&
    before.column === after.column &&
    before.sheetId === after.sheetId &&
    before.name === after.name &&
    writeCell(before.value, before.row.shape) === writeCell(after.value, after.row.shape),
);

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';

const hasLines = (kind: string): boolean => LINED.has(kind);

const LINED: ReadonlySet<string> = new Set(['words', 'list', 'ordered', 'counted']);
