import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import styles from './ContextMenu.module.css';
import { cx } from './cx';
import list from './list.module.css';
import { type MenuEntry, MenuList } from './MenuList';

/** A place in the window, in pixels from its upper left corner. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

export interface ContextMenuProps<K extends string> {
  readonly label: string;
  /** Where it opens; null while it is closed. */
  readonly at: WindowPoint | null;
  readonly items: readonly MenuEntry<K>[];
  readonly onAction: (id: K) => void;
  readonly onClose: () => void;
}

/** A menu at the pointer or beside what has the focus; whatever opens it says where. */
export function ContextMenu<K extends string>({ label, at, items, onAction, onClose }: ContextMenuProps<K>) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={cx(styles, 'anchor')} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} aria-hidden />
      <Popover
        className={cx(list, 'float')}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen={at !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <MenuList
          label={label}
          items={items}
          autoFocus
          onAction={(id) => {
            onClose();
            onAction(id);
          }}
        />
      </Popover>
    </>
  );
}
