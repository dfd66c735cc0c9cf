import { useMemo } from 'react';
import { foldEntry } from '../../../shared/diagnosis/fold-entry';
import type { Findings } from '../../../shared/journeys/analysis';
import { type ClaimedContent, claimedContent } from '../../../shared/journeys/guesses';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Explain } from '../../ui/Explain';
import { Section } from '../../ui/Section';
import { ContentTable } from './ContentTable';
import { contentTitle, inWins } from './finding-words';
import styles from './ContentSection.module.css';

/** Which content the wins saw and at which stage, what none of them used, and what sales says it uses. */
export function ContentSection({ findings }: { readonly findings: Findings }) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const claims = useMemo(() => claimedContent(diagnosis, findings.content), [diagnosis, findings.content]);
  const isRevealed = diagnosis.revealedAt !== null;
  return (
    <Section
      title={contentTitle(findings)}
      description={t('patterns.content.purpose')}
      actions={
        <Explain label={t('patterns.explain')}>
          <p>{t('figures.content.formula')}</p>
        </Explain>
      }
    >
      <ContentTable findings={findings} claims={claims} />
      <div className={styles['lists']}>
        <Unused findings={findings} />
        <Claims findings={findings} claims={claims} isRevealed={isRevealed} />
      </div>
    </Section>
  );
}

function Unused({ findings: { unused } }: { readonly findings: Findings }) {
  const hasList = useWorkshop(({ patterns }) => patterns.contentNames.length > 0);
  return (
    <div>
      <h3 className={styles['title']}>{t('figures.content.unused')}</h3>
      {unused.length > 0 ? (
        <ul aria-label={t('figures.content.unused')} className={styles['names']}>
          {unused.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : (
        <p className={styles['quiet']}>{t(hasList ? 'figures.content.allUsed' : 'figures.content.noList')}</p>
      )}
    </div>
  );
}

interface ClaimsProps {
  readonly findings: Findings;
  readonly claims: readonly ClaimedContent[] | null;
  readonly isRevealed: boolean;
}

function Claims({ findings: { content, mapped }, claims, isRevealed }: ClaimsProps) {
  const claimed = new Set(claims?.map(({ name }) => foldEntry(name)));
  const silent = content.filter(({ name }) => !claimed.has(foldEntry(name))).length;
  return (
    <div>
      <h3 className={styles['title']}>{t('figures.content.sales')}</h3>
      {claims ? (
        <>
          <ul aria-label={t('figures.content.sales')} className={styles['names']}>
            {claims.map(({ name, use }) => (
              <li key={name}>
                <span>{name}</span> <span className={styles['count']}>{inWins(use?.wins.length ?? 0, mapped)}</span>
              </li>
            ))}
          </ul>
          {silent > 0 ? (
            <p className={styles['quiet']}>{t('figures.content.unclaimed', { n: silent, of: content.length })}</p>
          ) : null}
        </>
      ) : (
        <p className={styles['quiet']}>{t(isRevealed ? 'figures.content.noAnswer' : 'figures.content.sealed')}</p>
      )}
    </div>
  );
}
