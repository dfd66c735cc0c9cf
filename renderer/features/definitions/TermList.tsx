import type { KeyboardEvent } from 'react';
import { definitionState } from '../../../shared/definitions/definition-state';
import { isStaleDefinition } from '../../../shared/definitions/staleness';
import type { DefinitionId } from '../../../shared/ids';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { Badge } from '../../ui/Badge';
import styles from './TermList.module.css';

export interface TermListProps {
  readonly terms: readonly Definition[];
  readonly open: DefinitionId;
  readonly panelId: string;
  readonly onOpen: (id: DefinitionId) => void;
}

/** The terms as tabs: arrow keys go through them, and wherever the focus comes from, it opens its term. */
export function TermList({ terms, open, panelId, onOpen }: TermListProps) {
  const today = useClock().today();
  return (
    <div
      role="tablist"
      aria-orientation="vertical"
      aria-label={t('definitions.terms')}
      className={styles['list']}
      onKeyDown={moveFocus}
    >
      {terms.map((term) => (
        <button
          key={term.id}
          type="button"
          role="tab"
          data-ref={term.id}
          aria-selected={term.id === open}
          aria-controls={panelId}
          tabIndex={term.id === open ? 0 : -1}
          className={styles['term']}
          onFocus={() => onOpen(term.id)}
          onClick={() => onOpen(term.id)}
        >
          <span className={styles['name']}>{term.term}</span>
          <StateBadge term={term} isStale={isStaleDefinition(term, today)} />
        </button>
      ))}
    </div>
  );
}

function StateBadge({ term, isStale }: { readonly term: Definition; readonly isStale: boolean }) {
  const state = definitionState(term);
  if (isStale) return <Badge tone="attention">{t('definitions.stale')}</Badge>;
  return <Badge tone={TONES[state]}>{t(`definitions.state.${state}`)}</Badge>;
}

const TONES = { none: 'neutral', drafts: 'accent', agreed: 'good' } as const;

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || !tabs[to]) return;
  event.preventDefault();
  tabs[to].focus();
}
