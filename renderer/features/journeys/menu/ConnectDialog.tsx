import type { TouchpointId } from '../../../../shared/ids';
import { linkTargets, MOST_TARGETS } from '../../../../shared/journeys/link-targets';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { CommandMenu } from '../../../ui/CommandMenu';
import { Dialog } from '../../../ui/Dialog';
import { dateWords, touchpointName } from '../words';

export interface ConnectDialogProps {
  readonly isOpen: boolean;
  readonly journey: Journey;
  /** The touchpoint that is to lead to another one. */
  readonly id: TouchpointId;
  readonly onConnect: (from: TouchpointId, to: TouchpointId) => void;
  readonly onClose: () => void;
}

/** Asks what a touchpoint led to: a list that narrows as one types. */
export function ConnectDialog({ isOpen, journey, id, onConnect, onClose }: ConnectDialogProps) {
  const touchpoint = journey.touchpoints.byId[id];
  if (!touchpoint) return null;
  return (
    <Dialog
      title={t('journeys.connect', { name: touchpointName(touchpoint) })}
      isOpen={isOpen}
      onClose={onClose}
      size="medium"
      closesOutside
    >
      <Targets journey={journey} touchpoint={touchpoint} onConnect={onConnect} onClose={onClose} />
    </Dialog>
  );
}

interface TargetsProps extends Pick<ConnectDialogProps, 'journey' | 'onConnect' | 'onClose'> {
  readonly touchpoint: Touchpoint;
}

function Targets({ journey, touchpoint, onConnect, onClose }: TargetsProps) {
  const targets = linkTargets(journey, touchpoint);
  return (
    <>
      <CommandMenu
        label={t('journeys.connect', { name: touchpointName(touchpoint) })}
        placeholder={t('journeys.connect.find')}
        none={t('journeys.connect.none')}
        entries={targets.map((target) => ({
          id: target.id,
          section: `${dateWords(target.date)} · ${t(`ui.lane.${target.lane}`)}`,
          label: touchpointName(target),
        }))}
        onRun={(chosen) => {
          const target = targets.find((each) => each.id === chosen);
          onClose();
          if (target) onConnect(touchpoint.id, target.id);
        }}
        onClose={onClose}
      />
      {targets.length === MOST_TARGETS ? <p>{t('journeys.connect.most', { n: MOST_TARGETS })}</p> : null}
    </>
  );
}
