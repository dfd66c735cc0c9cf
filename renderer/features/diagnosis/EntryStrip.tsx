import { type KeyboardEvent, useRef } from 'react';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import styles from './Entry.module.css';
import type { EntryPage } from './entry/entry-pages';
import { questionState } from './entry/question-state';

export interface EntryStripProps {
  readonly pages: readonly EntryPage[];
  readonly sheet: Sheet;
  readonly index: number;
  readonly onGoTo: (index: number) => void;
}

/** Every page as a numbered mark: what is answered, and the way to each. One stop for Tab; arrow keys go along it. */
export function EntryStrip({ pages, sheet, index, onGoTo }: EntryStripProps) {
  const strip = useRef<HTMLOListElement>(null);
  const focusAt = (next: number) => strip.current?.querySelectorAll('button').item(next)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = [...(strip.current?.querySelectorAll('button') ?? [])].indexOf(event.target as HTMLButtonElement);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: pages.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= pages.length) return;
    event.preventDefault();
    focusAt(next);
  };
  return (
    <nav aria-label={t('diagnosis.entry.questions')}>
      <ol ref={strip} className={styles['strip']} onKeyDown={onKeyDown}>
        {pages.map((page, at) => (
          <li key={page.n}>
            <button
              type="button"
              className={cx(styles, 'mark', stateOf(page, sheet))}
              aria-current={at === index ? 'step' : undefined}
              aria-label={describe(page, sheet)}
              tabIndex={at === index ? 0 : -1}
              onClick={() => onGoTo(at)}
            >
              {page.kind === 'question' ? page.n : t('entry.range', { from: page.n, to: lastOf(page) })}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type PageState = 'answered' | 'empty' | 'started' | 'unfinished';

function stateOf({ questions }: EntryPage, sheet: Sheet): PageState {
  const states = questions.map(({ id }) => questionState(sheet, id));
  if (states.includes('unfinished')) return 'unfinished';
  const answered = states.filter((state) => state === 'answered').length;
  return answered === 0 ? 'empty' : answered === questions.length ? 'answered' : 'started';
}

function describe(page: EntryPage, sheet: Sheet): string {
  const state = stateOf(page, sheet);
  if (page.kind === 'question') {
    const word = state === 'started' ? 'answered' : state;
    return t('diagnosis.entry.jump', { n: page.n, state: t(`diagnosis.entry.jump.${word}`) });
  }
  const answered = page.questions.filter(({ id }) => questionState(sheet, id) === 'answered').length;
  return t('entry.jump.table', { from: page.n, to: lastOf(page), answered, of: page.questions.length });
}

const lastOf = ({ n, questions }: EntryPage): number => n + questions.length - 1;
