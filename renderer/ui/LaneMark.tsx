import type { Lane } from '../../shared/workshop/schema/journeys';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import { LaneIcon } from './LaneIcon';
import styles from './SideMark.module.css';

export interface LaneMarkProps {
  readonly lane: Lane;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

/** A lane told by shape, word and colour together. */
export function LaneMark({ lane, size = 'medium' }: LaneMarkProps) {
  return (
    <span className={cx(styles, 'mark', lane, size)}>
      <LaneIcon lane={lane} size={size} />
      <span>{t(`ui.lane.${lane}`)}</span>
    </span>
  );
}
