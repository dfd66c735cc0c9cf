import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { includeTerm } from '../../../../shared/commands/definitions';
import { definitionState } from '../../../../shared/definitions/definition-state';
import type { Ladder, OptionalTerm } from '../../../../shared/definitions/ladder';
import { type LadderWarning, warningsOf } from '../../../../shared/definitions/overlap';
import { isStaleDefinition } from '../../../../shared/definitions/staleness';
import type { DefinitionId } from '../../../../shared/ids';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch } from '../../../state/session-context';
import { Badge } from '../../../ui/Badge';
import { Switch } from '../../../ui/Switch';
import styles from './LadderRail.module.css';

export interface LadderRailProps {
  readonly ladder: Ladder;
  readonly optional: readonly OptionalTerm[];
  readonly warnings: readonly LadderWarning[];
  readonly open: DefinitionId;
  readonly panelId: string;
  readonly onOpen: (id: DefinitionId) => void;
}

/**
 * The way of a lead to a client, top to bottom, with recycling to the side and the other terms below. The terms are tabs: arrow keys go
 * through them, and wherever the focus comes from, it opens its term.
 */
export function LadderRail({ ladder, optional, warnings, open, panelId, onOpen }: LadderRailProps) {
  const tab = (term: Definition) => (
    <TermTab
      key={term.id}
      term={term}
      isOpen={term.id === open}
      hasWarning={warningsOf(warnings, term.id).length > 0}
      panelId={panelId}
      onOpen={onOpen}
    />
  );
  return (
    <div className={styles['rail']}>
      <div role="tablist" aria-orientation="vertical" aria-label={t('definitions.terms')} onKeyDown={moveFocus}>
        <div className={styles['rungs']} role="presentation">
          {ladder.rungs.map(tab)}
        </div>
        {ladder.recycle ? (
          <div className={styles['recycle']} role="presentation">
            {tab(ladder.recycle)}
          </div>
        ) : null}
        <p className={styles['others']} role="presentation">
          {t('ladder.others')}
        </p>
        {ladder.others.map(tab)}
      </div>
      <OptionalTerms terms={optional} />
    </div>
  );
}

interface TermTabProps {
  readonly term: Definition;
  readonly isOpen: boolean;
  readonly hasWarning: boolean;
  readonly panelId: string;
  readonly onOpen: (id: DefinitionId) => void;
}

function TermTab({ term, isOpen, hasWarning, panelId, onOpen }: TermTabProps) {
  const isStale = isStaleDefinition(term, useClock().today());
  return (
    <button
      type="button"
      role="tab"
      data-ref={term.id}
      data-state={definitionState(term)}
      aria-selected={isOpen}
      aria-controls={panelId}
      tabIndex={isOpen ? 0 : -1}
      className={styles['term']}
      onFocus={() => onOpen(term.id)}
      onClick={() => onOpen(term.id)}
    >
      <span className={styles['dot']} aria-hidden />
      <span className={styles['name']}>{term.term}</span>
      {hasWarning ? (
        <TriangleAlert role="img" size={16} className={styles['warning']} aria-label={t('ladder.warned')} />
      ) : null}
      <StateBadge term={term} isStale={isStale} />
    </button>
  );
}

function StateBadge({ term, isStale }: { readonly term: Definition; readonly isStale: boolean }) {
  const state = definitionState(term);
  if (isStale) return <Badge tone="attention">{t('definitions.stale')}</Badge>;
  return <Badge tone={TONES[state]}>{t(`definitions.state.${state}`)}</Badge>;
}

const TONES = { none: 'neutral', drafts: 'accent', sealed: 'accent', revealed: 'accent', agreed: 'good' } as const;

/** What a team may do without. */
function OptionalTerms({ terms }: { readonly terms: readonly OptionalTerm[] }) {
  const dispatch = useDispatch();
  const titleId = useId();
  if (terms.length === 0) return null;
  return (
    <div className={styles['optional']} role="group" aria-labelledby={titleId}>
      <p id={titleId}>{t('ladder.optional')}</p>
      {terms.map(({ id, term, used }) => (
        <Switch key={id} isSelected={used} onChange={(on) => dispatch(includeTerm(id, on))}>
          {term}
        </Switch>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || !tabs[to]) return;
  event.preventDefault();
  tabs[to].focus();
}
