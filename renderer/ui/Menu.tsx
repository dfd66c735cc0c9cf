import type { ReactNode } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import { cx } from './cx';
import list from './list.module.css';
import { type MenuEntry, MenuList } from './MenuList';

export interface MenuProps<K extends string> {
  /** The name of the button and of the menu. */
  readonly label: string;
  readonly trigger: ReactNode;
  /** What it offers; a function is asked only when the menu opens. */
  readonly items: readonly MenuEntry<K>[] | (() => readonly MenuEntry<K>[]);
  readonly onAction: (id: K) => void;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

export function Menu<K extends string>({ label, trigger, items, onAction, size = 'medium' }: MenuProps<K>) {
  return (
    <MenuTrigger>
      <Button className={cx(button, 'button', 'quiet', size)} aria-label={label}>
        {trigger}
      </Button>
      <Popover className={cx(list, 'float')} placement="bottom end">
        <Entries label={label} items={items} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}

function Entries<K extends string>({ label, items, onAction }: Pick<MenuProps<K>, 'label' | 'items' | 'onAction'>) {
  return <MenuList label={label} items={typeof items === 'function' ? items() : items} onAction={onAction} />;
}
