import { Trash2, X } from 'lucide-react';
import { mapWords } from '../../../../shared/shared-map/map-words';
import type { MapView } from '../../../../shared/shared-map/map-view';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import styles from './MapInspector.module.css';
import { PartFields } from './PartFields';
import { StageFields } from './StageFields';
import type { MapActions } from './use-map-actions';

export interface MapInspectorProps {
  readonly view: MapView;
  readonly id: string;
  readonly actions: MapActions;
  readonly onClose: () => void;
}

/** Everything about the stage or the part that is selected: what it says, where it stands, the wins behind it. */
export function MapInspector({ view, id, actions, onClose }: MapInspectorProps) {
  const part = view.parts.find((each) => each.id === id);
  const stage = view.stages.find((each) => each.id === id);
  const title = part ? mapWords.kinds[part.kind] : t('map.add.stage');
  return (
    <aside className={styles['inspector']} aria-label={t('map.inspector')}>
      <div className={styles['head']}>
        <h3>{title}</h3>
        <IconButton
          label={t('map.inspector.close')}
          size="small"
          icon={<X size={16} aria-hidden />}
          onPress={onClose}
        />
      </div>
      {part ? <PartFields view={view} part={part} actions={actions} /> : null}
      {stage ? <StageFields view={view} stage={stage} actions={actions} /> : null}
      <Button
        tone="danger"
        size="small"
        icon={<Trash2 size={16} aria-hidden />}
        onPress={() => (part ? actions.removePart(id) : actions.removeStage(id))}
      >
        {t(part ? 'map.remove' : 'map.stage.remove')}
      </Button>
    </aside>
  );
}
