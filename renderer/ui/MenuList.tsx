import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger, Text } from 'react-aria-components';
import { cx } from './cx';
import { Kbd } from './Kbd';
import list from './list.module.css';

export interface MenuEntry<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Why it cannot be chosen, in words below it. */
  readonly reason?: string | undefined;
  readonly tone?: 'neutral' | 'danger' | undefined;
  /** A line parts the entries of one section from those of the next. */
  readonly section?: string | undefined;
  /** Opens a menu of its own beside it; the entry itself then does nothing. */
  readonly items?: readonly MenuEntry<K>[] | undefined;
}

export interface MenuListProps<K extends string> {
  readonly label: string;
  readonly items: readonly MenuEntry<K>[];
  readonly onAction: (id: K) => void;
  readonly autoFocus?: boolean | undefined;
}

/** The entries of a menu, wherever it opens. */
export function MenuList<K extends string>({ label, items, onAction, autoFocus = false }: MenuListProps<K>) {
  const hasIcons = items.some((item) => Boolean(item.icon));
  return (
    <Menu
      className={cx(list, 'list')}
      aria-label={label}
      {...(autoFocus ? { autoFocus: 'first' as const } : {})}
      onAction={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen && !chosen.items) onAction(chosen.id);
      }}
    >
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {index > 0 && item.section !== items[index - 1]?.section ? (
            <Separator className={cx(list, 'separator')} />
          ) : null}
          {item.items ? (
            <SubmenuTrigger>
              {entryOf(item, hasIcons)}
              <Popover className={cx(list, 'float')}>
                <MenuList label={item.label} items={item.items} onAction={onAction} />
              </Popover>
            </SubmenuTrigger>
          ) : (
            entryOf(item, hasIcons)
          )}
        </Fragment>
      ))}
    </Menu>
  );
}

function entryOf<K extends string>(item: MenuEntry<K>, hasIcons: boolean) {
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      className={cx(list, 'option', item.tone)}
    >
      {hasIcons ? <span className={cx(list, 'icon')}>{item.icon}</span> : null}
      <span className={cx(list, 'optionLabel')}>
        <Text slot="label">{item.label}</Text>
        {item.reason === undefined ? null : (
          <Text slot="description" className={cx(list, 'reason')}>
            {item.reason}
          </Text>
        )}
      </span>
      {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
      {item.items ? <ChevronRight size={16} aria-hidden /> : null}
    </MenuItem>
  );
}
