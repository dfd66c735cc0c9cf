import { useState } from 'react';
import type { DefinitionId, RaterId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import { useWantedPlace } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { Stack } from '../../ui/Stack';
import { Tabs } from '../../ui/Tabs';
import { useRowFocus } from '../../ui/use-row-focus';
import { BlindScreens } from './blind/BlindScreens';
import type { Writing } from './blind/writing';
import { FromPatterns } from './FromPatterns';
import { IcpTab } from './icp/IcpTab';
import { LeadSample } from './LeadSample';
import { RateLeads } from './leads/RateLeads';
import { Terms } from './Terms';

/** What one side or one rater does by itself; nothing else of the stage is on the screen then. */
type Alone = ({ readonly kind: 'writing' } & Writing) | { readonly kind: 'rating'; readonly raterId: RaterId };

type DefineTab = 'terms' | 'icp' | 'leads';

/** What each term means to both sides, whom they want as a client, and whether they rate real leads alike. */
export function DefineStage() {
  const [tab, setTab] = useTab();
  const [term, setTerm] = useState<DefinitionId | null>(null);
  const [alone, setAlone] = useState<Alone | null>(null);
  const { rows, focusRow } = useRowFocus();
  const leave = () => {
    setAlone(null);
    focusRow('blind');
  };
  const [hasRated, setHasRated] = useState(false);
  const leaveRating = () => {
    setAlone(null);
    setHasRated(true);
  };
  const write = (next: Writing) => {
    if (next.what !== 'icp') setTerm(next.what);
    setAlone({ kind: 'writing', ...next });
  };
  if (alone?.kind === 'writing') {
    return <BlindScreens key={alone.what} writing={alone} onLeave={leave} onNext={write} />;
  }
  if (alone?.kind === 'rating') return <RateLeads raterId={alone.raterId} onLeave={leaveRating} />;
  return (
    <div ref={rows}>
      <Tabs
        label={t('define.tabs')}
        selected={tab}
        onSelect={(next) => {
          setHasRated(false);
          setTab(next);
        }}
        tabs={[
          {
            id: 'terms',
            label: t('define.tab.terms'),
            content: (
              <Stack gap={5}>
                <FromPatterns />
                <Terms chosen={term} onChoose={setTerm} onWrite={(id, side) => write({ what: id, side })} />
              </Stack>
            ),
          },
          {
            id: 'icp',
            label: t('define.tab.icp'),
            content: <IcpTab onWrite={(side) => write({ what: 'icp', side })} />,
          },
          {
            id: 'leads',
            label: t('define.tab.leads'),
            content: <LeadSample isReturn={hasRated} onRate={(raterId) => setAlone({ kind: 'rating', raterId })} />,
          },
        ]}
      />
    </div>
  );
}

/** The chosen tab; a place that navigation asks for opens the tab that it is on. */
function useTab(): readonly [DefineTab, (tab: DefineTab) => void] {
  const [tab, setTab] = useState<DefineTab>('terms');
  const wanted = useWantedPlace();
  const holder = useWorkshop(({ definitions }): DefineTab | null => {
    if (wanted === null) return null;
    if (wanted === 'icp') return 'icp';
    if (Object.hasOwn(definitions.terms.byId, wanted)) return 'terms';
    return LEAD_PLACES.includes(wanted) || Object.hasOwn(definitions.leads.byId, wanted) ? 'leads' : null;
  });
  const [followed, setFollowed] = useState<DefineTab | null>(null);
  if (holder !== followed) {
    setFollowed(holder);
    if (holder !== null) setTab(holder);
  }
  return [tab, setTab];
}

const LEAD_PLACES: readonly string[] = ['leads', 'add-lead'];
