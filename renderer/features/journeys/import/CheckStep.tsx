import type { ImportPlan } from '../../../../shared/import/import-plan';
import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import styles from './CheckStep.module.css';
import type { CheckScreen } from './import-state';
import { RowLists } from './RowLists';
import type { Import } from './use-import';
import { WordChoices } from './WordChoices';

export interface CheckStepProps {
  readonly flow: Import;
  readonly check: CheckScreen;
}

/** The third step: what would come in and what would not, before anything is changed. */
export function CheckStep({ flow, check: { opened, plan, words, wanted } }: CheckStepProps) {
  const rules = wanted ?? opened.rules;
  const isNothing = !plan.deals.some(({ adds }) => adds);
  return (
    <>
      <div role="status">
        <p className={styles['headline']}>{headline(plan)}</p>
        {isNothing ? null : <p className={styles['quiet']}>{dealWords(plan)}</p>}
      </div>
      {isNothing ? <Callout tone="attention">{t('journeyImport.check.nothing.why')}</Callout> : null}
      <Counts plan={plan} />
      <WordChoices flow={flow} rules={rules} words={words} />
      <RowLists flow={flow} source={opened.source} rules={rules} plan={plan} words={words} />
    </>
  );
}

function headline({ deals: all, counts }: ImportPlan): string {
  const deals = all.filter(({ adds }) => adds);
  if (deals.length === 0) return t('journeyImport.check.nothing');
  if (counts.touchpoints === 0) return t('journeyImport.check.dealsOnly', { n: deals.length });
  return t('journeyImport.check.comeIn', {
    deals: t('journeyImport.check.deals', { n: deals.length }),
    touchpoints: t('journeyImport.check.touchpoints', { n: counts.touchpoints }),
  });
}

function dealWords({ deals: all }: ImportPlan): string {
  const deals = all.filter(({ adds }) => adds);
  const fresh = deals.filter(({ existing }) => existing === null);
  const won = fresh.filter(({ outcome }) => outcome === 'won').length;
  const counts = { won, lost: fresh.length - won, joined: deals.length - fresh.length };
  return (['won', 'lost', 'joined'] as const)
    .filter((each) => counts[each] > 0)
    .map((each) => t(`journeyImport.check.${each}`, { n: counts[each] }))
    .join(', ');
}

/** Every row of the file once; what there is none of is left out, but for the rejected. */
function Counts({ plan: { counts } }: { readonly plan: ImportPlan }) {
  const parts = (['touchpoints', 'dealRows', 'merged', 'leftOut', 'rejected'] as const).filter(
    (part) => counts[part] > 0 || part === 'rejected',
  );
  return (
    <>
      <dl className={styles['counts']} aria-label={t('journeyImport.check.rows')}>
        <Count label={t('journeyImport.check.rows')} n={counts.rows} />
        {parts.map((part) => (
          <Count key={part} label={t(`journeyImport.count.${part}`)} n={counts[part]} />
        ))}
      </dl>
      {counts.undated > 0 ? (
        <p className={styles['quiet']}>{t('journeyImport.undated', { n: counts.undated })}</p>
      ) : null}
      {counts.cut > 0 ? <p className={styles['quiet']}>{t('journeyImport.cut', { n: counts.cut })}</p> : null}
    </>
  );
}

function Count({ label, n }: { readonly label: string; readonly n: number }) {
  return (
    <div className={styles['count']}>
      <dt>{label}</dt>
      <dd>{n.toLocaleString('en')}</dd>
    </div>
  );
}
