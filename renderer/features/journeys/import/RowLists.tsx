import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DuplicateRow, ImportPlan, RejectedRow } from '../../../../shared/import/import-plan';
import { describeReason } from '../../../../shared/import/reject-reason';
import { describeRemark } from '../../../../shared/import/remarks';
import type { Words } from '../../../../shared/import/words-to-place';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import type { Source } from '../../../state/table-source';
import type { Rules } from './import-state';
import styles from './RowLists.module.css';
import { saveRejected } from './save-rejected';
import type { Import } from './use-import';
import { KnownKinds } from './WordChoices';

export interface RowListsProps {
  readonly flow: Import;
  readonly source: Source;
  /** As they were chosen last, also while the plan for them is being worked out. */
  readonly rules: Rules;
  readonly plan: ImportPlan;
  readonly words: Words;
}

/** The rows that do not simply come in, by reason, each list with what can be chosen about it. */
export function RowLists({ flow, source, rules, plan, words }: RowListsProps) {
  return (
    <div className={styles['lists']}>
      <KnownKinds flow={flow} rules={rules} words={words} />
      <Existing flow={flow} plan={plan} existing={rules.existing} />
      <Duplicates flow={flow} duplicates={plan.duplicates} choice={rules.duplicates} />
      {plan.rejected.length > 0 ? <Rejected rejected={plan.rejected} source={source} /> : null}
      {plan.leftOut.length > 0 ? (
        <Disclosure title={t('journeyImport.leftOut', { n: plan.leftOut.length })}>
          <Lines
            lines={plan.leftOut.map(({ deal, rows }) => t('journeyImport.leftOut.deal', { deal, n: rows.length }))}
          />
        </Disclosure>
      ) : null}
      <Remarks plan={plan} />
    </div>
  );
}

interface ExistingProps {
  readonly flow: Import;
  readonly plan: ImportPlan;
  readonly existing: Rules['existing'];
}

function Existing({ flow, plan, existing }: ExistingProps) {
  const joined = plan.deals.filter((deal) => deal.existing !== null);
  if (joined.length === 0 && existing === 'join') return null;
  return (
    <Disclosure title={t('journeyImport.existing', { n: joined.length })}>
      <div className={styles['list']}>
        <SegmentedControl
          label={t('journeyImport.existing.choice')}
          value={existing}
          description={t('journeyImport.existing.why')}
          options={(['join', 'separate'] as const).map((id) => ({ id, label: t(`journeyImport.existing.${id}`) }))}
          onChange={(next) => void flow.setRules({ existing: next })}
        />
        <Lines lines={joined.map(({ name }) => name)} />
      </div>
    </Disclosure>
  );
}

interface DuplicatesProps {
  readonly flow: Import;
  readonly duplicates: readonly DuplicateRow[];
  readonly choice: Rules['duplicates'];
}

function Duplicates({ flow, duplicates, choice }: DuplicatesProps) {
  if (duplicates.length === 0 && choice === 'merge') return null;
  return (
    <Disclosure title={t('journeyImport.duplicates', { n: duplicates.length })}>
      <div className={styles['list']}>
        <SegmentedControl
          label={t('journeyImport.duplicates.choice')}
          value={choice}
          description={t('journeyImport.duplicates.why')}
          options={(['merge', 'keep'] as const).map((id) => ({ id, label: t(`journeyImport.duplicates.${id}`) }))}
          onChange={(next) => void flow.setRules({ duplicates: next })}
        />
        <Lines lines={duplicates.map(duplicateWords)} />
      </div>
    </Disclosure>
  );
}

function duplicateWords({ row: { line }, deal, touchpoint, of }: DuplicateRow): string {
  if (touchpoint === null) return t('journeyImport.duplicates.deal', { line, deal });
  return t(`journeyImport.duplicates.${of}`, { line, deal, what: touchpoint.title });
}

function Rejected({ rejected, source }: { readonly rejected: readonly RejectedRow[]; readonly source: Source }) {
  const desktop = useDesktop();
  return (
    <Disclosure title={t('journeyImport.rejected', { n: rejected.length })}>
      <div className={styles['list']}>
        <Lines
          lines={rejected.map(({ row: { line }, deal, reason }) =>
            t(deal === '' ? 'journeyImport.rejected.line' : 'journeyImport.rejected.lineDeal', {
              line,
              deal,
              reason: describeReason(reason),
            }),
          )}
        />
        <div>
          <Button
            icon={<Download size={16} aria-hidden />}
            onPress={() => void saveRejected(desktop, source, rejected)}
          >
            {t('journeyImport.rejected.save')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function Remarks({ plan: { remarks } }: { readonly plan: ImportPlan }) {
  const currency = useWorkshop(({ setup }) => setup.currency);
  if (remarks.length === 0) return null;
  return (
    <Disclosure title={t('journeyImport.remarks', { n: remarks.length })}>
      <Lines lines={remarks.map((remark) => describeRemark(remark, currency))} />
    </Disclosure>
  );
}

const MOST_LINES = 100;

/** The first of many lines, and how many more there are. */
function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  const more = lines.length - MOST_LINES;
  return (
    <ul className={styles['lines']}>
      {lines.slice(0, MOST_LINES).map((line, index) => (
        // The lines are only shown, and two may say the same.
        <li key={index}>{line}</li>
      ))}
      {more > 0 ? <li>{t('journeyImport.more', { n: more })}</li> : null}
    </ul>
  );
}
