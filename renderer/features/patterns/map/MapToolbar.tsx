import { useReactFlow, useStoreApi } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import { t } from '../../../i18n/i18n';
import { IconButton } from '../../../ui/IconButton';
import { Row } from '../../../ui/Row';
import { AddToMap } from './AddToMap';
import { fitAll } from './map-viewport';
import type { Addition } from './use-map-actions';

export interface MapToolbarProps {
  readonly layout: MapLayout;
  readonly onAdd: (what: Addition) => void;
}

/** What can be added, and how much of the map is seen. */
export function MapToolbar({ layout, onAdd }: MapToolbarProps) {
  const { zoomIn, zoomOut, setViewport } = useReactFlow();
  const store = useStoreApi();
  const showAll = () => {
    const { width, height } = store.getState();
    if (width === 0) return;
    void setViewport(fitAll(layout, { width, height }));
  };
  return (
    <Row gap={2}>
      <AddToMap onAdd={onAdd} />
      <IconButton label={t('map.zoomOut')} icon={<ZoomOut size={16} aria-hidden />} onPress={() => void zoomOut()} />
      <IconButton label={t('map.zoomIn')} icon={<ZoomIn size={16} aria-hidden />} onPress={() => void zoomIn()} />
      <IconButton label={t('map.fit')} icon={<Maximize size={16} aria-hidden />} onPress={showAll} />
    </Row>
  );
}
