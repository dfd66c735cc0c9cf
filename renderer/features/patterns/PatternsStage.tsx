import { useMemo, useState } from 'react';
import { analyseWins } from '../../../shared/journeys/analysis';
import { newDisconnect } from '../../../shared/journeys/create';
import { addDisconnect } from '../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../shared/ids';
import type { Silence } from '../../../shared/journeys/silences';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useNavigate } from '../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Stack } from '../../ui/Stack';
import { ContentTable } from './ContentTable';
import { DisconnectRegister } from './DisconnectRegister';
import { DurationsTable } from './DurationsTable';
import { Headline } from './Headline';
import { SilenceSection } from './SilenceSection';
import { touchpointName, winName } from './words';
import { WinOverview } from './WinOverview';

/** What the wins show together, and the disconnects that the room reads from them. */
export function PatternsStage() {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const patterns = useWorkshop((workshop) => workshop.patterns);
  const findings = useMemo(() => analyseWins({ journeys, patterns }), [journeys, patterns]);
  const navigate = useNavigate();
  const dispatch = useDispatch();
  const [added, setAdded] = useState<DisconnectId | null>(null);
  const openWin = (id: string) => navigate({ stage: 'journeys', ref: id });
  const promote = (journey: Journey, { after, days }: Silence) => {
    const id = newId<DisconnectId>();
    const text = t('patterns.disconnect.fromSilence', { win: winName(journey), days, after: touchpointName(after) });
    dispatch(addDisconnect(newDisconnect(id, { text, evidence: [{ journey: journey.id, touchpoint: after.id }] })));
    setAdded(id);
  };

  return (
    <Stack gap={7}>
      {findings.wins.some(({ total, toSales }) => total.known || toSales.known) ? (
        <>
          <Headline findings={findings} />
          <WinOverview findings={findings} silenceDays={patterns.thresholds.silenceDays} onOpen={openWin} />
          <DurationsTable wins={findings.wins} onOpen={openWin} />
          <SilenceSection findings={findings} patterns={patterns} onOpen={openWin} onPromote={promote} />
          <ContentTable findings={findings} />
        </>
      ) : (
        <EmptyState
          title={t('patterns.empty.title')}
          example={<em>{t('patterns.empty.example')}</em>}
          actions={
            <Button tone="primary" onPress={() => navigate({ stage: 'journeys' })}>
              {t('patterns.empty.action')}
            </Button>
          }
        >
          {t('patterns.empty.purpose')}
        </EmptyState>
      )}
      <DisconnectRegister focusOn={added} />
    </Stack>
  );
}
