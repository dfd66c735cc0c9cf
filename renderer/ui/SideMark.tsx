import { t } from '../i18n/i18n';
import { cx } from './cx';
import type { MarkedSide } from './mark-side';
import { SideIcon } from './SideIcon';
import styles from './SideMark.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface SideMarkProps {
  readonly side: MarkedSide;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** The word is only spoken: where the place already shows it. */
  readonly hideWord?: boolean | undefined;
}

/** A side told by shape, word and colour together. */
export function SideMark({ side, size = 'medium', hideWord = false }: SideMarkProps) {
  const word = t(`ui.side.${side}`);
  return (
    <span className={cx(styles, 'mark', side, size)}>
      <SideIcon side={side} size={size} />
      {hideWord ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
