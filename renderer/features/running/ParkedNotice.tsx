import { useState } from 'react';
import { openParked } from '../../../shared/running/parked';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

export interface ParkedNoticeProps {
  /** Kept back where the screen shows the parked items itself, and while something weightier is said across the page. */
  readonly isHidden: boolean;
  readonly onShow: () => void;
}

/** Says once, when a workshop is opened, that parked items wait in it; it goes when they are settled or when it is dismissed. */
export function ParkedNotice({ isHidden, onShow }: ParkedNoticeProps) {
  const waiting = useWorkshop(({ diagnosis }) => diagnosis.parkingLot);
  const [atStart] = useState(() => new Set(openParked({ parkingLot: waiting }).map(({ id }) => id)));
  const [isDismissed, setDismissed] = useState(false);
  const n = openParked({ parkingLot: waiting }).filter(({ id }) => atStart.has(id)).length;
  if (n === 0 || isDismissed || isHidden) return null;
  const show = (): void => {
    setDismissed(true);
    onShow();
  };
  return (
    <Banner
      slim
      onDismiss={() => setDismissed(true)}
      actions={
        <Button size="small" onPress={show}>
          {t('running.park.look', { n })}
        </Button>
      }
    >
      {t('running.park.wait', { n })}
    </Banner>
  );
}
