import { useReactFlow, useStoreApi } from '@xyflow/react';
import {
  ArrowRightLeft,
  Expand,
  FoldHorizontal,
  Maximize,
  Shrink,
  SlidersHorizontal,
  UnfoldHorizontal,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { useState } from 'react';
import { DAY_WIDTHS } from '../../../../shared/journeys/axis';
import type { JourneyLayout } from '../../../../shared/journeys/layout';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { PopoverButton } from '../../../ui/PopoverButton';
import { Switch } from '../../../ui/Switch';
import { Toolbar } from '../../../ui/Toolbar';
import styles from './CanvasToolbar.module.css';
import type { CanvasLook } from './view/canvas-look';

export interface CanvasToolbarProps {
  readonly layout: JourneyLayout;
  readonly onDayWidth: (width: number) => void;
  /** Asks for the whole map on a canvas of this size. */
  readonly onShowAll: (width: number, height: number) => void;
  readonly onAddHandoff: () => void;
  readonly look: CanvasLook;
  readonly onLook: (change: Partial<CanvasLook>) => void;
}

/** Adding a hand-off, how much of the map is seen (the zoom of everything, and the width of a day), and how it is looked at. */
export function CanvasToolbar({ layout, onDayWidth, onShowAll, onAddHandoff, look, onLook }: CanvasToolbarProps) {
  const { zoomIn, zoomOut } = useReactFlow();
  const canvas = useStoreApi();
  const { dayWidth } = layout.axis;
  const wider = DAY_WIDTHS.find((width) => width >= dayWidth * NOTICEABLE);
  const showAll = () => {
    const { width, height } = canvas.getState();
    if (width > 0) onShowAll(width, height);
  };
  const narrower = DAY_WIDTHS.findLast((width) => width <= dayWidth / NOTICEABLE);
  return (
    <Toolbar className={styles['toolbar']} label={t('journeys.toolbar')}>
      <Button icon={<ArrowRightLeft size={16} aria-hidden />} onPress={onAddHandoff}>
        {t('journeys.addHandoff')}
      </Button>
      <span className={styles['word']}>{t('journeys.time')}</span>
      <IconButton
        label={t('journeys.squeeze')}
        icon={<FoldHorizontal size={16} aria-hidden />}
        isDisabled={narrower === undefined}
        onPress={() => narrower && onDayWidth(narrower)}
      />
      <IconButton
        label={t('journeys.stretch')}
        icon={<UnfoldHorizontal size={16} aria-hidden />}
        isDisabled={wider === undefined}
        onPress={() => wider && onDayWidth(wider)}
      />
      <span className={styles['word']}>{t('journeys.zoom')}</span>
      <IconButton
        label={t('journeys.zoomOut')}
        icon={<ZoomOut size={16} aria-hidden />}
        onPress={() => void zoomOut()}
      />
      <IconButton label={t('journeys.zoomIn')} icon={<ZoomIn size={16} aria-hidden />} onPress={() => void zoomIn()} />
      <IconButton label={t('journeys.fit')} icon={<Maximize size={16} aria-hidden />} onPress={showAll} />
      <span className={styles['squeeze']}>
        <Switch isSelected={look.squeeze} onChange={(squeeze) => onLook({ squeeze })}>
          {t('journeys.squeezeSilences')}
        </Switch>
      </span>
      <LookMenu look={look} onLook={onLook} />
      <IconButton
        label={look.isFull ? t('journeys.full.leave') : t('journeys.full')}
        icon={look.isFull ? <Shrink size={16} aria-hidden /> : <Expand size={16} aria-hidden />}
        onPress={() => onLook({ isFull: !look.isFull })}
      />
    </Toolbar>
  );
}

function LookMenu({ look, onLook }: Pick<CanvasToolbarProps, 'look' | 'onLook'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <PopoverButton
      label={t('journeys.look')}
      trigger={<SlidersHorizontal size={16} aria-hidden />}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <div className={styles['look']}>
        <Switch isSelected={look.traced} onChange={(traced) => onLook({ traced })}>
          {t('journeys.look.traced')}
        </Switch>
        <Switch isSelected={look.overview} onChange={(overview) => onLook({ overview })}>
          {t('journeys.look.overview')}
        </Switch>
        <Switch isSelected={look.isForRoom} onChange={(isForRoom) => onLook({ isForRoom })}>
          {t('journeys.look.room')}
        </Switch>
      </div>
    </PopoverButton>
  );
}

/** A step of the width of a day is at least by this factor. */
const NOTICEABLE = 1.25;
