import { useCallback } from 'react';
import { REDACTIONS, type Redaction } from '../../../../shared/redaction/kinds';
import { isLeftOut, withWord } from '../../../../shared/redaction/left-out-words';
import type { NameLike } from '../../../../shared/redaction/still-there';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import type { LeavingOut, RedactedView } from '../../../state/document-jobs';
import { documents } from '../../../state/documents';
import { useMade } from '../../../state/use-made';
import { Switch } from '../../../ui/Switch';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { LeftOutWords } from './LeftOutWords';
import { NameLikeWords } from './NameLikeWords';
import { RedactedWords, SEARCH_FIELD } from './RedactedWords';
import styles from './RedactionPreview.module.css';
import { RemovedTable } from './RemovedTable';

export interface RedactionPreviewProps {
  readonly workshop: Workshop;
  readonly leftOut: LeavingOut;
  readonly onChange: (leftOut: LeavingOut) => void;
}

/** What a redacted copy leaves out: kinds of things and single words, chosen here, and shown word by word before anything leaves. */
export function RedactionPreview({ workshop, leftOut, onChange }: RedactionPreviewProps) {
  const { what } = leftOut;
  return (
    <section className={styles['preview']} aria-labelledby="redaction-title">
      <h3 id="redaction-title" className={styles['title']}>
        {t('redaction.title')}
      </h3>
      <p className={styles['quiet']}>{t('redaction.intro')}</p>
      <div className={styles['switches']}>
        {REDACTIONS.map((kind) => (
          <Switch
            key={kind}
            isSelected={what.has(kind)}
            onChange={(isOn) => onChange({ ...leftOut, what: switched(what, kind, isOn) })}
          >
            {t(`redaction.${kind}`)}
          </Switch>
        ))}
      </div>
      <Outcome workshop={workshop} leftOut={leftOut} onChange={onChange} />
    </section>
  );
}

function Outcome({ workshop, leftOut, onChange }: RedactionPreviewProps) {
  const make = useCallback(
    async (signal: AbortSignal) => ({ leftOut, ...(await documents.make('redacted', workshop, leftOut, signal)) }),
    [workshop, leftOut],
  );
  const seen = useMade(make);
  const { rows, focusRow } = useRowFocus();
  if (seen === null) return <p role="status">{t('redaction.looking')}</p>;
  const { removed } = seen;
  const { words } = leftOut;
  const nameLike = seen.nameLike.filter(({ text }) => !isLeftOut(words, text));
  const withWords = (next: readonly string[], focus: string | undefined): void => {
    onChange({ ...leftOut, words: next });
    focusRow(focus ?? SEARCH_FIELD);
  };
  return (
    <div ref={rows} className={styles['outcome']}>
      <p role="status">{seen.leftOut === leftOut ? inWords(seen) : t('redaction.looking')}</p>
      <RedactedWords
        workshop={workshop}
        leftOut={leftOut}
        onLeaveOut={(word) => withWords(withWord(words, word), undefined)}
      />
      <LeftOutWords
        words={words}
        removed={removed}
        onTakeBack={(word) =>
          withWords(
            words.filter((each) => each !== word),
            neighbourOf(words, word),
          )
        }
      />
      <NameLikeWords
        nameLike={nameLike}
        onLeaveOut={(word) => withWords(withWord(words, word), nextOf(nameLike, word))}
      />
      {removed.length === 0 ? null : <RemovedTable removed={removed} />}
    </div>
  );
}

function inWords({ leftOut, removed }: RedactedView & { readonly leftOut: LeavingOut }): string {
  if (leftOut.what.size === 0 && leftOut.words.length === 0) return t('redaction.nothing');
  const places = removed.reduce((sum, { count }) => sum + count, 0);
  return removed.length === 0 ? t('redaction.none') : t('redaction.count', { n: removed.length, places });
}

const nextOf = (nameLike: readonly NameLike[], word: string): string | undefined =>
  neighbourOf(
    nameLike.map(({ text }) => text),
    word,
  );

/** In the order of the switches, whatever was pressed first. */
const switched = (what: ReadonlySet<Redaction>, kind: Redaction, isOn: boolean): ReadonlySet<Redaction> =>
  new Set(REDACTIONS.filter((each) => (each === kind ? isOn : what.has(each))));
