import type { Findings } from '../../../shared/journeys/analysis';
import { t } from '../../i18n/i18n';
import { Explain } from '../../ui/Explain';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import { FactList } from './FactList';
import { rounded, teamsTitle } from './finding-words';
import styles from './Headline.module.css';
import { SpreadChart } from './SpreadChart';
import { spreadNotes } from './spread-words';
import { daysText } from './words';

/** Whether the two teams work side by side or leave gaps (P5). */
export function TeamsSection({ findings }: { readonly findings: Findings }) {
  const { teams, wins } = findings;
  return (
    <Section
      title={teamsTitle(findings)}
      description={t('figures.teams.purpose')}
      actions={
        <Explain label={t('patterns.explain')}>
          <p>{t('figures.teams.formula')}</p>
        </Explain>
      }
    >
      {teams.both === 0 ? (
        <p className={styles['quiet']}>{t('figures.teams.empty')}</p>
      ) : (
        <Stack gap={3}>
          <SpreadChart
            label={t('figures.teams.unknown')}
            lines={[
              {
                id: 'gap',
                label: t('figures.teams.gap'),
                value: teams.gap ? daysText(teams.gap.median) : t('patterns.unknown'),
                notes: spreadNotes(teams.gap, wins.length),
                spread: teams.gap,
                amounts: wins.flatMap((win) => win.teams.gap?.amount ?? []),
              },
              {
                id: 'overlap',
                label: t('figures.teams.overlap'),
                value: teams.overlap ? daysText(teams.overlap.median) : t('figures.loops.never'),
                notes: spreadNotes(teams.overlap, wins.length),
                spread: teams.overlap,
                amounts: wins.flatMap((win) => (win.teams.marketingAfter > 0 ? (win.teams.overlap?.amount ?? []) : [])),
              },
            ]}
          />
          <FactList
            facts={[
              { name: t('figures.teams.after'), value: afterWords(findings) },
              { name: t('figures.teams.passages'), value: passageWords(findings) },
            ]}
          />
        </Stack>
      )}
    </Section>
  );
}

function afterWords({ teams: { marketingAfter } }: Findings): string {
  if (!marketingAfter) return t('patterns.unknown');
  return t('figures.teams.afterValue', { n: rounded(marketingAfter.median), of: marketingAfter.n });
}

function passageWords({ teams: { passages } }: Findings): string {
  const { wins, withoutHandoff } = passages;
  if (wins === 0) return t('figures.teams.noPassages');
  return withoutHandoff === 0
    ? t('figures.teams.allHandedOff', { of: wins })
    : t('figures.inWins', { n: withoutHandoff, of: wins });
}
