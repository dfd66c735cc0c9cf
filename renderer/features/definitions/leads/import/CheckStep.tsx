import type { LeadPlan, RowRefusal } from '../../../../../shared/definitions/lead-import';
import { SAMPLE_LIMITS } from '../../../../../shared/definitions/sample-size';
import { formatDate } from '../../../../../shared/time';
import { t } from '../../../../i18n/i18n';
import { Button } from '../../../../ui/Button';
import { Callout } from '../../../../ui/Callout';
import { DialogFoot } from '../../../../ui/DialogFoot';
import { Disclosure } from '../../../../ui/Disclosure';
import styles from './ImportLeads.module.css';

export interface CheckStepProps {
  readonly plan: LeadPlan;
  /** How many leads the sample has already. */
  readonly sample: number;
  readonly onBack: () => void;
  readonly onBringIn: () => void;
}

/** The third step: what would come in and what would not, before anything is changed. */
export function CheckStep({ plan, sample, onBack, onBringIn }: CheckStepProps) {
  const { leads, rejected, duplicates, beyond } = plan;
  const total = sample + leads.length;
  return (
    <div className={styles['stack']}>
      <div role="status">
        <p className={styles['headline']}>
          {leads.length === 0 ? t('leadImport.nothing') : t('leadImport.headline', { n: leads.length })}
        </p>
        <p className={styles['quiet']}>
          {t(total < SAMPLE_LIMITS.least ? 'leadImport.then.few' : 'leadImport.then', { n: total, ...SAMPLE_LIMITS })}
        </p>
      </div>
      {beyond.length === 0 ? null : (
        <Callout tone="attention">
          {t('leadImport.beyond', { n: beyond.length, lines: lineWords(beyond), ...SAMPLE_LIMITS })}
        </Callout>
      )}
      {rejected.length === 0 ? null : (
        <Callout tone="attention" title={t('leadImport.rejected', { n: rejected.length })}>
          <Lines lines={rejected.map(({ line, why }) => t('leadImport.rejected.line', { line, why: describe(why) }))} />
        </Callout>
      )}
      {duplicates.length === 0 ? null : (
        <Disclosure title={t('leadImport.duplicates', { n: duplicates.length })}>
          <Lines
            lines={duplicates.map(({ line, of }) =>
              of === null ? t('leadImport.duplicate.sample', { line }) : t('leadImport.duplicate.line', { line, of }),
            )}
          />
        </Disclosure>
      )}
      {leads.length === 0 ? null : (
        <Disclosure title={t('leadImport.preview')}>
          <Lines
            lines={leads.map((lead) =>
              [
                lead.company || lead.contact,
                lead.company === '' ? '' : lead.contact,
                lead.source,
                formatDate(lead.receivedOn, ''),
                ...Object.entries(lead.attributes).map(([name, value]) => `${name}: ${value}`),
              ]
                .filter((part) => part !== '')
                .join(' · '),
            )}
          />
        </Disclosure>
      )}
      <DialogFoot>
        <Button onPress={onBack}>{t('leadImport.back')}</Button>
        <Button tone="primary" isDisabled={leads.length === 0} onPress={onBringIn}>
          {t('leadImport.bringIn', { n: leads.length })}
        </Button>
      </DialogFoot>
    </div>
  );
}

function describe(why: RowRefusal): string {
  if (why.kind === 'nobody') return t('leadImport.why.nobody');
  return t(`leadImport.why.${why.kind === 'ahead' ? 'ahead' : why.why}`, { text: why.text.slice(0, 60) });
}

function lineWords(lines: readonly number[]): string {
  const shown = lines.slice(0, LINES_SHOWN).join(', ');
  const words = lines.length > LINES_SHOWN ? `${shown}, …` : shown;
  return t('leadImport.lines', { n: lines.length, lines: words });
}

const LINES_SHOWN = 12;
const MOST_LINES = 100;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.slice(0, MOST_LINES).map((line, index) => (
        // The lines are only shown, and two may say the same.
        <li key={index}>{line}</li>
      ))}
      {lines.length > MOST_LINES ? <li>{t('leadImport.more', { n: lines.length - MOST_LINES })}</li> : null}
    </ul>
  );
}
