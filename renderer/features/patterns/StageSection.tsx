import { type Findings, isTimed } from '../../../shared/journeys/analysis';
import { daysBetween } from '../../../shared/time';
import { BUYING_STAGES, type BuyingStage } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { Explain } from '../../ui/Explain';
import { Section } from '../../ui/Section';
import { Exactly } from './Exactly';
import { stagesTitle } from './finding-words';
import styles from './Headline.module.css';
import { SpreadChart, type SpreadLine } from './SpreadChart';
import { spreadNotes, spreadText } from './spread-words';

/** How long the wins stayed in each buying stage, each stage on the same scale. */
export function StageSection({ findings }: { readonly findings: Findings }) {
  const isEmpty = findings.wins.every(({ stages }) => stages.length === 0);
  return (
    <Section
      title={stagesTitle(findings)}
      description={t('figures.stages.purpose')}
      actions={
        <Explain label={t('patterns.explain')}>
          <p>{t('figures.stages.formula')}</p>
          {BUYING_STAGES.map((stage) => (
            <Exactly key={stage} name={t(`figures.stage.${stage}`)} spread={findings.stages[stage]} />
          ))}
        </Explain>
      }
    >
      {isEmpty ? (
        <p className={styles['quiet']}>{t('figures.stages.empty')}</p>
      ) : (
        <SpreadChart label={t('figures.stages.title')} lines={BUYING_STAGES.map((stage) => lineOf(findings, stage))} />
      )}
    </Section>
  );
}

function lineOf({ wins, stages }: Findings, stage: BuyingStage): SpreadLine {
  const spread = stages[stage];
  const jumped = wins.filter(({ loops }) => loops.jumps.some(({ over }) => over.includes(stage))).length;
  return {
    id: stage,
    label: t(`figures.stage.${stage}`),
    value: spread ? spreadText(spread) : t('patterns.unknown'),
    notes: [
      ...spreadNotes(spread, wins.length),
      ...(jumped > 0
        ? [t('figures.stages.jumped', { wins: t('figures.inWins', { n: jumped, of: wins.length }) })]
        : []),
    ],
    spread,
    amounts: wins
      .filter(isTimed)
      .flatMap((win) =>
        win.stages.flatMap((entry) =>
          entry.stage === stage && entry.until !== null ? [daysBetween(entry.day, entry.until)] : [],
        ),
      ),
  };
}
