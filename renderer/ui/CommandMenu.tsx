import type { KeyboardEvent } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { cx } from './cx';
import styles from './CommandMenu.module.css';
import { Kbd } from './Kbd';
import list from './list.module.css';

export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, shown quietly before the label. */
  readonly section: string;
  /** Other words that find it. */
  readonly words?: string | undefined;
  readonly keys?: string | undefined;
}

export interface CommandMenuProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing matches. */
  readonly none: string;
  readonly entries: readonly CommandEntry[];
  readonly onRun: (id: string) => void;
  readonly onClose: () => void;
}

/** A field and a list that narrows as one types; arrows choose, Enter runs, Escape closes whatever is typed. */
export function CommandMenu({ label, placeholder, none, entries, onRun, onClose }: CommandMenuProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const matches = (text: string, typed: string): boolean => typed.split(/\s+/).every((word) => contains(text, word));
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div onKeyDownCapture={closeOnEscape}>
      <Autocomplete filter={matches}>
        <SearchField aria-label={label} autoFocus className={cx(styles, 'search')}>
          <Input className={cx(styles, 'input')} placeholder={placeholder} />
        </SearchField>
        <Menu
          aria-label={label}
          className={cx(styles, 'entries')}
          onAction={(key) => onRun(String(key))}
          renderEmptyState={() => <p className={cx(styles, 'none')}>{none}</p>}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={`${entry.section} ${entry.label} ${entry.words ?? ''}`}
              className={cx(list, 'option')}
            >
              <span className={cx(styles, 'section')}>{entry.section}</span>
              <span className={cx(list, 'optionLabel')}>{entry.label}</span>
              {entry.keys ? <Kbd keys={entry.keys} /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </div>
  );
}
