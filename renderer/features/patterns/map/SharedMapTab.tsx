import { Download, Image } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { layoutSharedMap } from '../../../../shared/shared-map/layout-shared-map';
import { mapWords } from '../../../../shared/shared-map/map-words';
import { mapView, type MapView } from '../../../../shared/shared-map/map-view';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { useRoomFocus } from '../../../state/room-context';
import { useSession, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { commitTyping } from '../../../ui/pending-commit';
import { Row } from '../../../ui/Row';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Stack } from '../../../ui/Stack';
import { useRowFocus } from '../../../ui/use-row-focus';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { MapCanvasView } from './MapCanvasView';
import { MapEmpty } from './MapEmpty';
import { MapTable } from './MapTable';
import { MAP_BAR, MapUpdates } from './MapUpdates';
import { saveMap } from './save-map';
import styles from './SharedMapTab.module.css';
import { useMapActions } from './use-map-actions';

/** The map that both teams take home: proposed from the wins, put right by the room on a canvas or in a table. */
export function SharedMapTab() {
  const [said, setSaid] = useState('');
  const isEmpty = useWorkshop((workshop) => workshop.sharedMap.stages.order.length === 0);
  const { rows, focusRow } = useRowFocus();
  useRoomFocus({ kind: 'shared-map' });
  return (
    <div ref={rows}>
      {isEmpty ? (
        <MapEmpty onSay={setSaid} onOpened={() => focusRow(MAP_BAR)} />
      ) : (
        <OpenMap onSay={setSaid} onFocus={focusRow} />
      )}
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}

interface OpenMapProps {
  readonly onSay: (text: string) => void;
  readonly onFocus: (ref: string) => void;
}

type Form = 'canvas' | 'table';

function OpenMap({ onSay, onFocus }: OpenMapProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const definitions = useWorkshop((workshop) => workshop.definitions);
  const sharedMap = useWorkshop((workshop) => workshop.sharedMap);
  const view = useMemo(() => mapView({ journeys, definitions, sharedMap }), [journeys, definitions, sharedMap]);
  const layout = useMemo(() => layoutSharedMap(terse(view)), [view]);
  const [form, setForm] = useState<Form>('canvas');
  const actions = useMapActions(view, onSay);
  const bar = (tools: ReactNode) => (
    <div className={styles['bar']} data-ref={MAP_BAR} role="group" aria-label={t('map.bar')}>
      <div className={styles['form']}>
        <SegmentedControl label={t('map.view')} hideLabel value={form} options={FORMS} onChange={setForm} />
      </div>
      {tools}
      <div className={styles['end']}>
        <SaveButtons />
      </div>
    </div>
  );
  return (
    <Stack gap={3}>
      <MapUpdates view={view} onSay={onSay} onFocus={onFocus} />
      {form === 'canvas' ? (
        <MapCanvasView view={view} layout={layout} actions={actions} bar={bar} />
      ) : (
        <MapTable view={view} actions={actions} bar={bar} />
      )}
      <p className={styles['purpose']}>
        {view.wins === 0 ? t('map.purpose.byHand') : t('map.purpose', { n: view.wins })}
      </p>
    </Stack>
  );
}

/** On the canvas a definition is a word that can be opened; only that it is not agreed yet stands with it. */
const terse = (view: MapView): MapView => ({
  ...view,
  parts: view.parts.map((part) => (part.detail === mapWords.notAgreed ? part : { ...part, detail: '' })),
});

const FORMS = (['canvas', 'table'] as const).map((id) => ({ id, label: t(`map.view.${id}`) }));

function SaveButtons() {
  const desktop = useDesktop();
  const session = useSession();
  const [isSaving, setSaving] = useState(false);
  const save = (kind: 'svg' | 'png') => {
    commitTyping();
    setSaving(true);
    void saveMap(desktop, session.store.getState().history.workshop, kind).finally(() => setSaving(false));
  };
  return (
    <Row gap={2}>
      <Button icon={<Download size={16} aria-hidden />} isDisabled={isSaving} onPress={() => save('svg')}>
        {t('map.saveSvg')}
      </Button>
      <Button icon={<Image size={16} aria-hidden />} isDisabled={isSaving} onPress={() => save('png')}>
        {t('map.savePng')}
      </Button>
    </Row>
  );
}
