import { useMemo } from 'react';
import type { Findings } from '../../../shared/journeys/analysis';
import { assumedPath } from '../../../shared/journeys/guesses';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Explain } from '../../ui/Explain';
import { Figure } from '../../ui/Figure';
import { Panel } from '../../ui/Panel';
import { Section } from '../../ui/Section';
import { SideMark } from '../../ui/SideMark';
import { Exactly } from './Exactly';
import { beforeSalesTitle, unnamedLine } from './finding-words';
import styles from './Headline.module.css';
import { leftOutLine, leftOutOf } from './left-out-words';
import { spreadNotes, spreadText } from './spread-words';

/** Weeks of content before sales spoke with anybody (P1), and the path there beside the one that marketing described. */
export function BeforeSalesSection({ findings }: { readonly findings: Findings }) {
  const { pieces, days } = findings.beforeSales;
  const left = [...unnamedLine(findings), ...leftOutLine(leftOutOf(findings.wins.map(({ toSales }) => toSales)))].join(
    ' · ',
  );
  if (!pieces) {
    return (
      <Section title={beforeSalesTitle(findings)} description={left}>
        <p className={styles['quiet']}>{t('figures.before.noContact')}</p>
      </Section>
    );
  }
  return (
    <Section title={beforeSalesTitle(findings)} description={left}>
      <div className={styles['figures']}>
        <Panel>
          <Figure
            label={t('figures.before.daysLabel')}
            value={days ? spreadText(days) : t('patterns.unknown')}
            n={days ? spreadNotes(days, findings.wins.length).join(' · ') : t('figures.before.noContent')}
            explain={
              <Explain label={t('patterns.explain')}>
                <p>{t('figures.before.pieces.formula')}</p>
                <p>{t('figures.before.days.formula')}</p>
                <Exactly spread={days} />
              </Explain>
            }
          />
        </Panel>
        <PathPanel findings={findings} which="first" />
        <PathPanel findings={findings} which="last" />
      </div>
    </Section>
  );
}

interface PathPanelProps {
  readonly findings: Findings;
  readonly which: 'first' | 'last';
}

function PathPanel({ findings: { beforeSales }, which }: PathPanelProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const assumed = useMemo(() => assumedPath(diagnosis), [diagnosis]);
  const more = beforeSales[which].length - SHOWN;
  return (
    <Panel>
      <div className={styles['path']}>
        <div className={styles['pathName']}>
          {t(`figures.before.${which}`)}
          <Explain label={t('patterns.explain')}>
            <p>{t('figures.before.path.formula')}</p>
          </Explain>
        </div>
        <ul className={styles['tallies']}>
          {beforeSales[which].slice(0, SHOWN).map(({ name, wins }) => (
            <li key={name}>
              <span>{name}</span> <span>{t('figures.inWins', { n: wins, of: beforeSales.known })}</span>
            </li>
          ))}
          {more > 0 ? <li>{t('figures.before.more', { n: more })}</li> : null}
        </ul>
        {assumed ? (
          <div className={styles['said']}>
            <SideMark side="marketing" size="small" hideWord />
            <span>
              {t('figures.before.assumed')} {t('figures.before.assumedOnly', { name: assumed[which] })}
            </span>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

const SHOWN = 3;
