import type { Findings } from '../../../shared/journeys/analysis';
import { t } from '../../i18n/i18n';
import { Explain } from '../../ui/Explain';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import { Exactly } from './Exactly';
import { FactList } from './FactList';
import { rounded, teamsTitle } from './finding-words';
import styles from './Headline.module.css';
import { SpreadChart } from './SpreadChart';
import { MEDIAN_FROM, spreadNotes, spreadText } from './spread-words';

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
          <Exactly name={t('figures.teams.gap')} spread={teams.gap} />
          <Exactly name={t('figures.teams.overlap')} spread={teams.overlap} />
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
                value: teams.gap ? spreadText(teams.gap) : t('patterns.unknown'),
                notes: spreadNotes(teams.gap, wins.length),
                spread: teams.gap,
                amounts: wins.flatMap((win) => win.teams.gap?.amount ?? []),
              },
              {
                id: 'overlap',
                label: t('figures.teams.overlap'),
                value: teams.overlap ? spreadText(teams.overlap) : t('figures.loops.never'),
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
  const { n, min, max, median } = marketingAfter;
  if (n === 1) return t('figures.teams.afterOne', { n: median });
  if (n < MEDIAN_FROM) return t('figures.teams.afterTwo', { a: min, b: max });
  return t('figures.teams.afterValue', { n: rounded(median), of: n });
}

function passageWords({ teams: { passages } }: Findings): string {
  const { wins: of, withoutHandoff: n, late, notKnown } = passages;
  if (of === 0) return t('figures.teams.noPassages');
  if (n + notKnown === 0) return t('figures.teams.allHandedOff', { of });
  return [
    n === 0 ? t('figures.teams.noneForCertain', { of }) : t('figures.inWins', { n, of }),
    ...(late === 0 ? [] : [t('figures.teams.handedLate', { n: late })]),
    ...(notKnown === 0 ? [] : [t('figures.teams.notKnown', { n: notKnown })]),
  ].join('; ');
}
