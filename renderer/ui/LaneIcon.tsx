import type { Lane } from '../../shared/workshop/schema/journeys';
import { cx } from './cx';
import styles from './SideMark.module.css';
import { SideIcon, type SideIconProps } from './SideIcon';

export interface LaneIconProps {
  readonly lane: Lane;
  readonly size?: SideIconProps['size'];
}

/** The shape of a lane alone: the buyer a neutral diamond, the teams their own marks. Always beside a word that says it. */
export function LaneIcon({ lane, size = 'medium' }: LaneIconProps) {
  if (lane !== 'buyer') return <SideIcon side={lane} size={size} />;
  return (
    <svg className={cx(styles, 'icon', 'buyer', size)} viewBox="0 0 16 16" aria-hidden>
      <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
    </svg>
  );
}
