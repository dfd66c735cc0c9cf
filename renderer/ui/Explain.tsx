import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { cx } from './cx';
import styles from './Explain.module.css';
import icon from './IconButton.module.css';
import list from './list.module.css';

export interface ExplainProps {
  /** What the button asks and the popover answers: "How this is computed". */
  readonly label: string;
  readonly children: ReactNode;
  /** Shows the label as words instead of an "i". */
  readonly showLabel?: boolean | undefined;
}

/** A formula or a reason, one press away from the figure it belongs to. */
export function Explain({ label, children, showLabel = false }: ExplainProps) {
  return (
    <DialogTrigger>
      <Button className={showLabel ? cx(styles, 'words') : cx(icon, 'iconButton', 'small')} aria-label={label}>
        {showLabel ? label : <Info size={16} aria-hidden />}
      </Button>
      <Popover className={cx(list, 'float')} placement="bottom start">
        <div className={cx(styles, 'content')}>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
