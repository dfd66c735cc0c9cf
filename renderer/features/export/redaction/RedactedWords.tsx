import { EyeOff } from 'lucide-react';
import { useCallback, useState } from 'react';
import { isLeftOut, wordProblem } from '../../../../shared/redaction/left-out-words';
import type { Search } from '../../../../shared/redaction/still-there';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import type { LeavingOut } from '../../../state/document-jobs';
import { documents } from '../../../state/documents';
import { useMade } from '../../../state/use-made';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import styles from './RedactionPreview.module.css';

export interface RedactedWordsProps {
  readonly workshop: Workshop;
  readonly leftOut: LeavingOut;
  /** Leaves out one word more. */
  readonly onLeaveOut: (word: string) => void;
}

/** What still stands in the copy, looked for by a word; what is found can be left out too. */
export function RedactedWords({ workshop, leftOut, onLeaveOut }: RedactedWordsProps) {
  const [sought, setSought] = useState('');
  const search = useSearch(workshop, leftOut, sought);
  return (
    <>
      <div data-ref={SEARCH_FIELD}>
        <TextField
          label={t('redaction.search')}
          description={t('redaction.search.hint')}
          value={sought}
          onCommit={(text) => setSought(text.trim())}
        />
      </div>
      <div role="status">
        {search === null ? null : <p>{search.leftOut === leftOut ? inWords(search) : t('redaction.looking')}</p>}
      </div>
      {search === null ? null : (
        <div className={styles['found']}>
          <FoundWords search={search} words={leftOut.words} onLeaveOut={onLeaveOut} />
          <Places search={search} />
        </div>
      )}
    </>
  );
}

/** Where the focus goes when a word that was found is left out. */
export const SEARCH_FIELD = '\n';

type Sought = Search & { readonly text: string; readonly leftOut: LeavingOut };

function inWords({ text, count, leftOut }: Sought): string {
  if (count > 0) return t('redaction.search.found', { text, n: count });
  return t(isLeftOut(leftOut.words, text) ? 'redaction.search.gone' : 'redaction.search.none', { text });
}

/** What was found as a word of its own, or the words that it is a part of: each with a button that takes it out. */
function FoundWords({
  search,
  words,
  onLeaveOut,
}: {
  readonly search: Sought;
  readonly words: readonly string[];
  readonly onLeaveOut: (word: string) => void;
}) {
  const left = search.words.filter(({ text }) => !isLeftOut(words, text));
  const free = left.filter(({ text }) => wordProblem(text) === null);
  const problem = left.map(({ text }) => wordProblem(text)).find((each) => each !== null) ?? null;
  return (
    <div className={styles['offers']}>
      {problem === null ? null : <p>{t(`redaction.word.${problem}`, { text: search.text })}</p>}
      {free.map(({ text, count }) => (
        <Button key={text} size="small" icon={<EyeOff size={16} aria-hidden />} onPress={() => onLeaveOut(text)}>
          {t('redaction.leaveOut.places', { text, n: count })}
        </Button>
      ))}
    </div>
  );
}

function Places({ search }: { readonly search: Search }) {
  return (
    <ul className={styles['places']}>
      {search.first.map(({ before, match, after }, index) => (
        <li key={index} dir="auto">
          {before}
          <mark className={styles['match']}>{match}</mark>
          {after}
        </li>
      ))}
    </ul>
  );
}

function useSearch(workshop: Workshop, leftOut: LeavingOut, text: string): Sought | null {
  const make = useCallback(
    async (signal: AbortSignal) => ({
      text,
      leftOut,
      ...(await documents.make('sought', workshop, { ...leftOut, text }, signal)),
    }),
    [workshop, leftOut, text],
  );
  return useMade(text === '' ? null : make);
}
