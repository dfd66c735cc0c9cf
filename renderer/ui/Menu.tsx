import { Fragment, type ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import button from './Button.module.css';
import { cx } from './cx';
import { Kbd } from './Kbd';
import list from './list.module.css';

export interface MenuEntry<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly tone?: 'neutral' | 'danger' | undefined;
  /** A line parts the entries of one section from those of the next. */
  readonly section?: string | undefined;
}

export interface MenuProps<K extends string> {
  /** The name of the button and of the menu. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly MenuEntry<K>[];
  readonly onAction: (id: K) => void;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

export function Menu<K extends string>({ label, trigger, items, onAction, size = 'medium' }: MenuProps<K>) {
  const hasIcons = items.some((item) => Boolean(item.icon));
  return (
    <MenuTrigger>
      <Button className={cx(button, 'button', 'quiet', size)} aria-label={label}>
        {trigger}
      </Button>
      <Popover className={cx(list, 'float')} placement="bottom end">
        <AriaMenu
          className={cx(list, 'list')}
          aria-label={label}
          onAction={(key) => {
            const chosen = items.find((item) => item.id === key);
            if (chosen) onAction(chosen.id);
          }}
        >
          {items.map((item, index) => (
            <Fragment key={item.id}>
              {index > 0 && item.section !== items[index - 1]?.section ? (
                <Separator className={cx(list, 'separator')} />
              ) : null}
              <MenuItem
                id={item.id}
                textValue={item.label}
                isDisabled={item.isDisabled ?? false}
                className={cx(list, 'option', item.tone)}
              >
                {hasIcons ? <span className={cx(list, 'icon')}>{item.icon}</span> : null}
                <span className={cx(list, 'optionLabel')}>{item.label}</span>
                {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
              </MenuItem>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
