import { useDeferredValue, useMemo } from 'react';
import { REDACTIONS, type Redaction } from '../../../../shared/redaction/kinds';
import { redact } from '../../../../shared/redaction/redact';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { Switch } from '../../../ui/Switch';
import { RedactedWords } from './RedactedWords';
import styles from './RedactionPreview.module.css';
import { RemovedTable } from './RemovedTable';

export interface RedactionPreviewProps {
  readonly workshop: Workshop;
  readonly what: ReadonlySet<Redaction>;
  readonly onChange: (what: ReadonlySet<Redaction>) => void;
}

/** What a redacted copy leaves out: chosen here, and shown word by word before anything leaves. */
export function RedactionPreview({ workshop, what, onChange }: RedactionPreviewProps) {
  return (
    <section className={styles['preview']} aria-labelledby="redaction-title">
      <h3 id="redaction-title" className={styles['title']}>
        {t('redaction.title')}
      </h3>
      <p className={styles['quiet']}>{t('redaction.intro')}</p>
      <div className={styles['switches']}>
        {REDACTIONS.map((kind) => (
          <Switch key={kind} isSelected={what.has(kind)} onChange={(isOn) => onChange(switched(what, kind, isOn))}>
            {t(`redaction.${kind}`)}
          </Switch>
        ))}
      </div>
      <Outcome workshop={workshop} what={what} />
    </section>
  );
}

function Outcome({ workshop, what }: Pick<RedactionPreviewProps, 'workshop' | 'what'>) {
  const chosen = useDeferredValue(what);
  const { workshop: copy, removed } = useMemo(() => redact(workshop, chosen), [workshop, chosen]);
  const places = removed.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status">
        {chosen.size === 0
          ? t('redaction.nothing')
          : removed.length === 0
            ? t('redaction.none')
            : t('redaction.count', { n: removed.length, places })}
      </p>
      {removed.length === 0 ? null : <RemovedTable removed={removed} />}
      {chosen.size === 0 ? null : <RedactedWords copy={copy} />}
    </>
  );
}

/** In the order of the switches, whatever was pressed first. */
const switched = (what: ReadonlySet<Redaction>, kind: Redaction, isOn: boolean): ReadonlySet<Redaction> =>
  new Set(REDACTIONS.filter((each) => (each === kind ? isOn : what.has(each))));
