import type { Findings } from '../../../shared/journeys/analysis';
import { Evidence } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { FactList } from './FactList';
import { leftOutWords } from './finding-words';
import styles from './Headline.module.css';

/** What all figures rest on: how many wins, how well their touchpoints are known, and what was left out. */
export function Basis({ findings }: { readonly findings: Findings }) {
  const { mapped, wins, evidence } = findings;
  const known = Evidence.options.map((level) => `${t(`patterns.evidence.${level}`)} ${evidence[level]}`).join(' · ');
  const left = leftOutWords(findings);
  return (
    <FactList
      facts={[
        { name: t('patterns.basis.wins'), value: t('patterns.basis.mapped', { n: mapped, of: wins.length }) },
        ...(left === '' ? [] : [{ name: t('figures.basis.leftOut'), value: left }]),
        {
          name: t('figures.basis.evidence'),
          value: (
            <>
              <span>{documentedWords(findings)}</span>
              <span className={styles['detail']}>{known}</span>
            </>
          ),
        },
        { name: t('figures.basis.dates'), value: dateWords(findings) },
        { name: t('patterns.basis.handoffs'), value: handoffWords(findings) },
      ]}
    />
  );
}

function documentedWords({ sureness: { documented, touchpoints } }: Findings): string {
  return documented === 0
    ? t('figures.basis.undocumented', { of: touchpoints })
    : t('figures.basis.documented', { n: documented, of: touchpoints });
}

function dateWords({ sureness: { months, undated, touchpoints } }: Findings): string {
  const words = [
    months > 0 && t('figures.basis.months', { n: months, of: touchpoints }),
    undated > 0 && t('figures.basis.undated', { n: undated, of: touchpoints }),
  ].filter(Boolean);
  return words.length === 0 ? t('figures.basis.datesKnown') : words.join(', ');
}

function handoffWords({ handoffs: { total, wins: n, withoutOwner: open }, wins }: Findings): string {
  if (total === 0) return t('patterns.basis.noHandoffs');
  const counts = { total, n, of: wins.length };
  return open === 0 ? t('figures.basis.handoffsOwned', counts) : t('patterns.basis.handoffsIn', { ...counts, open });
}
