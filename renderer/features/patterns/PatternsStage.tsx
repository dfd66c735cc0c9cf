import { useState } from 'react';
import { newDisconnect } from '../../../shared/journeys/create';
import { addDisconnect } from '../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useWantedPlace } from '../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { Tabs } from '../../ui/Tabs';
import { DisconnectsTab } from './DisconnectsTab';
import { SharedMapTab } from './map/SharedMapTab';
import styles from './PatternsStage.module.css';
import { WinsTab } from './WinsTab';

type PatternsTab = 'wins' | 'disconnects' | 'map';

/** What the wins show together, the disconnects that the room reads from them, and the map that both teams take home. */
export function PatternsStage() {
  const written = useWorkshop(({ patterns }) => patterns.disconnects.order.length);
  const [tab, setTab] = useTab();
  const [added, setAdded] = useState<DisconnectId | null>(null);
  const dispatch = useDispatch();
  /** Writes a disconnect into the register and shows it there. */
  const promote = (known: Parameters<typeof newDisconnect>[1]) => {
    const id = newId<DisconnectId>();
    dispatch(addDisconnect(newDisconnect(id, known)));
    setAdded(id);
    setTab('disconnects');
  };

  return (
    <Tabs
      label={t('patterns.tabs')}
      selected={tab}
      onSelect={setTab}
      tabs={[
        {
          id: 'wins',
          label: t('patterns.tab.wins'),
          content: (
            <div className={styles['reading']}>
              <WinsTab onPromote={promote} />
            </div>
          ),
        },
        {
          id: 'disconnects',
          label: t('patterns.tab.disconnects'),
          badge: written > 0 ? <Badge>{written}</Badge> : null,
          content: (
            <div className={styles['reading']}>
              <DisconnectsTab focusOn={added} onFocused={() => setAdded(null)} onPromote={promote} />
            </div>
          ),
        },
        { id: 'map', label: t('patterns.tab.map'), content: <SharedMapTab /> },
      ]}
    />
  );
}

/** The chosen tab; a place that navigation asks for opens the tab that it is on. */
function useTab(): readonly [PatternsTab, (tab: PatternsTab) => void] {
  const [tab, setTab] = useState<PatternsTab>('wins');
  const wanted = useWantedPlace();
  const holder = useWorkshop(({ patterns, sharedMap }): PatternsTab | null => {
    if (wanted === null) return null;
    if (Object.hasOwn(patterns.disconnects.byId, wanted)) return 'disconnects';
    return Object.hasOwn(sharedMap.parts.byId, wanted) ? 'map' : null;
  });
  const [followed, setFollowed] = useState<PatternsTab | null>(null);
  if (holder !== followed) {
    setFollowed(holder);
    if (holder !== null) setTab(holder);
  }
  return [tab, setTab];
}
