import { useMemo } from 'react';
import { analyseWins } from '../../../shared/journeys/analysis';
import type { newDisconnect } from '../../../shared/journeys/create';
import { silenceKey } from '../../../shared/journeys/silences';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Stack } from '../../ui/Stack';
import { BeforeSalesSection } from './BeforeSalesSection';
import { ContentSection } from './ContentSection';
import { DurationsTable } from './DurationsTable';
import { leftOutWords } from './finding-words';
import { GuessSection } from './GuessSection';
import { Headline } from './Headline';
import { LoopsSection } from './LoopsSection';
import { SilenceSection } from './SilenceSection';
import { StageSection } from './StageSection';
import { TeamsSection } from './TeamsSection';
import { touchpointName, winName } from './words';
import { WinOverview } from './WinOverview';

export interface WinsTabProps {
  readonly onPromote: (known: Parameters<typeof newDisconnect>[1]) => void;
}

/** What the wins show together, the story first: how long they took, what buyers saw, where it went quiet, and how the teams met. */
export function WinsTab({ onPromote }: WinsTabProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const silenceDays = useWorkshop(({ patterns }) => patterns.thresholds.silenceDays);
  const contentNames = useWorkshop(({ patterns }) => patterns.contentNames);
  const findings = useMemo(
    () => analyseWins({ journeys, patterns: { thresholds: { silenceDays }, contentNames } }),
    [journeys, silenceDays, contentNames],
  );
  const navigate = useNavigate();
  const openWin = (id: string) => navigate({ stage: 'journeys', ref: id });
  const left = leftOutWords(findings);
  if (!findings.wins.some(({ total, toSales }) => total.known || toSales.known)) {
    return (
      <EmptyState
        title={t('patterns.empty.title')}
        example={<em>{t('patterns.empty.example')}</em>}
        actions={
          <Button tone="primary" onPress={() => navigate({ stage: 'journeys' })}>
            {t('patterns.empty.action')}
          </Button>
        }
      >
        {t('patterns.empty.purpose')} {left === '' ? null : t('figures.empty.left', { left })}
      </EmptyState>
    );
  }
  return (
    <Stack gap={7}>
      <Headline findings={findings} />
      <GuessSection findings={findings} />
      <WinOverview findings={findings} silenceDays={silenceDays} onOpen={openWin} />
      <StageSection findings={findings} />
      <BeforeSalesSection findings={findings} />
      <ContentSection findings={findings} />
      <SilenceSection
        findings={findings}
        silenceDays={silenceDays}
        onOpen={openWin}
        onPromote={(journey, { after, days }) =>
          onPromote({
            text: t('patterns.disconnect.fromSilence', { win: winName(journey), days, after: touchpointName(after) }),
            evidence: [{ journey: journey.id, touchpoint: after.id }],
            signal: silenceKey(journey.id, after.id),
          })
        }
      />
      <TeamsSection findings={findings} />
      <LoopsSection findings={findings} onOpen={openWin} />
      <DurationsTable wins={findings.wins} onOpen={openWin} />
    </Stack>
  );
}
