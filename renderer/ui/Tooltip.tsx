import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { cx } from './cx';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly content: ReactNode;
  /** One button of this design system: a tooltip only ever repeats or shortens what its control says. */
  readonly children: ReactNode;
}

export function Tooltip({ content, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={cx(styles, 'tooltip')} offset={6}>
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
