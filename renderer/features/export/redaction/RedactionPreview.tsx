import { useCallback } from 'react';
import { REDACTIONS, type Redaction } from '../../../../shared/redaction/kinds';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { documents } from '../../../state/documents';
import { useMade } from '../../../state/use-made';
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
  const make = useCallback(
    async (signal: AbortSignal) => ({ what, ...(await documents.make('redacted', workshop, what, signal)) }),
    [workshop, what],
  );
  const seen = useMade(what.size === 0 ? null : make);
  if (what.size === 0) return <p role="status">{t('redaction.nothing')}</p>;
  if (seen === null) return <p role="status">{t('redaction.looking')}</p>;
  const { what: chosen, removed, nameLike } = seen;
  const places = removed.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status">
        {chosen !== what
          ? t('redaction.looking')
          : removed.length === 0
            ? t('redaction.none')
            : t('redaction.count', { n: removed.length, places })}
      </p>
      <RedactedWords workshop={workshop} what={chosen} nameLike={nameLike} />
      {removed.length === 0 ? null : <RemovedTable removed={removed} />}
    </>
  );
}

/** In the order of the switches, whatever was pressed first. */
const switched = (what: ReadonlySet<Redaction>, kind: Redaction, isOn: boolean): ReadonlySet<Redaction> =>
  new Set(REDACTIONS.filter((each) => (each === kind ? isOn : what.has(each))));
