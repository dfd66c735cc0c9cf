import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { commitTyping } from '../../../ui/pending-commit';
import { useRowFocus } from '../../../ui/use-row-focus';
import styles from './LineFields.module.css';

export interface Line {
  readonly text: string;
  readonly times: number | null;
}

export interface LineFieldsProps {
  readonly label: string;
  readonly description: string;
  readonly lines: readonly Line[];
  /** Gets the lines as they stand at that moment, which may be later than the last drawing. */
  readonly onChange: (change: (lines: readonly Line[]) => readonly Line[]) => void;
  /** Whether the order of the lines says something; they can then be moved and carry their number. */
  readonly isOrdered: boolean;
  /** What stands behind the text of a line. */
  readonly renderExtra?: ((line: Line, n: number, edit: (line: Line) => void) => ReactNode) | undefined;
}

/** Lines that are written one below the other. The last one is always empty: writing there adds a line. */
export function LineFields({ label, description, lines, onChange, isOrdered, renderExtra }: LineFieldsProps) {
  const labelId = useId();
  const { rows, focusRow } = useRowFocus();
  const shown = [...lines, NO_LINE];
  const edit = (index: number, line: Line) =>
    onChange((now) => (index < now.length ? now.with(index, line) : [...now, line]));
  const add = (index: number) => {
    onChange((now) => (index < now.length ? now.toSpliced(index, 0, NO_LINE) : now));
    focusRow(String(index));
  };
  const remove = (index: number) => {
    onChange((now) => now.toSpliced(index, 1));
    focusRow(String(Math.max(0, index - 1)));
  };
  const move = (index: number, to: number) => {
    if (to < 0) return;
    onChange((now) => (Math.max(index, to) < now.length ? swapped(now, index, to) : now));
    focusRow(String(to));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const act = keyAct(event, field.value === '' && index < lines.length);
    if (act === null) return;
    event.preventDefault();
    // What is still being typed belongs to the line before it moves.
    commitTyping();
    if (act === 'add') add(index + 1);
    else if (act === 'remove') remove(index);
    else move(index, index + (act === 'up' ? -1 : 1));
  };

  return (
    <div ref={rows} role="group" aria-labelledby={labelId} className={styles['lines']}>
      <p id={labelId} className={styles['label']}>
        {label}
      </p>
      <ol className={styles['list']}>
        {shown.map((line, index) => (
          // A line is its place: what moves is the text.
          <li key={index} data-ref={index} className={styles['line']} onKeyDown={(event) => onKeyDown(event, index)}>
            <span className={cx(styles, 'n', !isOrdered && 'bullet')} aria-hidden>
              {isOrdered ? index + 1 : ''}
            </span>
            <TextField
              label={t('entry.line', { label, n: index + 1 })}
              hideLabel
              placeholder={index === lines.length ? t(lines.length === 0 ? 'entry.line.first' : 'entry.line.next') : ''}
              value={line.text}
              onCommit={(text) => edit(index, { ...line, text })}
            />
            {renderExtra?.(line, index + 1, (changed) => edit(index, changed))}
            <span className={cx(styles, 'tools', index === lines.length && 'none')}>
              {isOrdered ? (
                <MoveButtons n={index + 1} of={lines.length} onMove={(by) => move(index, index + by)} />
              ) : null}
              <IconButton
                size="small"
                label={t('entry.line.remove', { n: index + 1 })}
                icon={<X size={16} aria-hidden />}
                isDisabled={index === lines.length}
                onPress={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p className={styles['description']}>{description}</p>
    </div>
  );
}

interface MoveButtonsProps {
  readonly n: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
}

function MoveButtons({ n, of, onMove }: MoveButtonsProps) {
  return (
    <>
      <IconButton
        size="small"
        label={t('entry.line.up', { n })}
        icon={<ArrowUp size={16} aria-hidden />}
        isDisabled={n === 1 || n > of}
        onPress={() => onMove(-1)}
      />
      <IconButton
        size="small"
        label={t('entry.line.down', { n })}
        icon={<ArrowDown size={16} aria-hidden />}
        isDisabled={n >= of}
        onPress={() => onMove(1)}
      />
    </>
  );
}

type Act = 'add' | 'remove' | 'up' | 'down';

function keyAct({ key, altKey, shiftKey }: KeyboardEvent, isBlank: boolean): Act | null {
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  if (key === 'Enter' && !shiftKey) return 'add';
  return key === 'Backspace' && isBlank ? 'remove' : null;
}

function swapped(lines: readonly Line[], from: number, to: number): readonly Line[] {
  return lines.toSpliced(from, 1).toSpliced(to, 0, ...lines.slice(from, from + 1));
}

const NO_LINE: Line = { text: '', times: null };
