import type { ReactNode } from 'react';
import type { TouchpointId } from '../../../../shared/ids';
import { linkTargets } from '../../../../shared/journeys/link-targets';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { LaneIcon } from '../../../ui/LaneIcon';
import { Menu } from '../../../ui/Menu';
import { dateWords, touchpointName } from '../words';

export interface LinkMenuProps {
  /** Asked for when the menu opens. */
  readonly journey: () => Journey;
  readonly touchpoint: Touchpoint;
  readonly trigger: ReactNode;
  readonly onConnect: (from: TouchpointId, to: TouchpointId) => void;
}

/** Connects a touchpoint to another of its journey. */
export function LinkMenu({ journey, touchpoint, trigger, onConnect }: LinkMenuProps) {
  return (
    <Menu
      label={t('journeys.connect', { name: touchpointName(touchpoint) })}
      size="small"
      trigger={trigger}
      items={() =>
        linkTargets(journey(), touchpoint).map((target) => ({
          id: target.id,
          label: `${dateWords(target.date)} · ${touchpointName(target)}`,
          icon: <LaneIcon lane={target.lane} size="small" />,
        }))
      }
      onAction={(id) => onConnect(touchpoint.id, id)}
    />
  );
}
