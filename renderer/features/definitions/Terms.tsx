import { ArrowRight } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { definitionState } from '../../../shared/definitions/definition-state';
import { ladderOf, optionalTerms, usedTerms } from '../../../shared/definitions/ladder';
import { ladderWarnings, warningsOf } from '../../../shared/definitions/overlap';
import type { DefinitionId } from '../../../shared/ids';
import type { Side } from '../../../shared/side';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useRoomFocus } from '../../state/room-context';
import { useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { LadderRail } from './ladder/LadderRail';
import { LadderWarnings } from './ladder/LadderWarnings';
import { TermEditor, type TermPart } from './TermEditor';
import styles from './Terms.module.css';

export interface TermsProps {
  /** The term that was open before; null at first. */
  readonly chosen: DefinitionId | null;
  readonly onChoose: (id: DefinitionId) => void;
  /** A side goes to write its draft. */
  readonly onWrite: (id: DefinitionId, side: Side) => void;
}

/** The ladder with the other terms, and one of them to work on; opens at the first that is not agreed. */
export function Terms({ chosen, onChoose, onWrite }: TermsProps) {
  const table = useWorkshop((workshop) => workshop.definitions.terms);
  const ladder = useMemo(() => ladderOf(list(table)), [table]);
  const optional = useMemo(() => optionalTerms(list(table)), [table]);
  const warnings = useMemo(() => ladderWarnings(ladder.rungs), [ladder]);
  const all = useMemo(() => usedTerms(list(table)), [table]);
  const [first] = useState(() => (all.find((term) => definitionState(term) !== 'agreed') ?? all[0])?.id);
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<TermPart>('meaning');
  const [arrivedAt, setArrivedAt] = useState<DefinitionId>();
  useEffect(() => {
    if (arrivedAt !== undefined) arrive(panel.current);
  }, [arrivedAt]);
  const index = Math.max(
    0,
    all.findIndex(({ id }) => id === (chosen ?? first)),
  );
  const open = all[index];
  useRoomFocus(open ? { kind: 'definition', id: open.id } : null);
  const next = all[index + 1];
  if (!open) return null;
  const openTerm = (id: DefinitionId): void => {
    onChoose(id);
    setArrivedAt(undefined);
    // A term that opens further up than the window shows is brought into it.
    requestAnimationFrame(() => panel.current?.querySelector('h3')?.scrollIntoView({ block: 'nearest' }));
  };
  const goOn = (id: DefinitionId): void => {
    onChoose(id);
    setPart('meaning');
    setArrivedAt(id);
  };
  const agreed = all.filter((term) => definitionState(term) === 'agreed').length;
  return (
    <div className={styles['terms']}>
      <div className={styles['side']}>
        <div className={styles['head']}>
          <h2>{t('definitions.terms')}</h2>
          <span className={styles['count']}>{t('definitions.terms.count', { done: agreed, of: all.length })}</span>
        </div>
        <LadderRail
          ladder={ladder}
          optional={optional}
          warnings={warnings}
          open={open.id}
          panelId={panelId}
          onOpen={openTerm}
        />
      </div>
      <div ref={panel} id={panelId} role="tabpanel" aria-label={open.term} className={styles['panel']}>
        <TermEditor
          key={open.id}
          term={open}
          part={part}
          onPart={setPart}
          onWrite={(side) => onWrite(open.id, side)}
          notice={
            <LadderWarnings term={open} terms={table.byId} warnings={warningsOf(warnings, open.id)} onOpen={goOn} />
          }
        />
        {next ? (
          <div className={styles['next']}>
            <Button tone="quiet" onPress={() => goOn(next.id)}>
              {t('definitions.next', { term: next.term })}
              <ArrowRight size={16} aria-hidden />
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Shows a term from its heading on and goes to the first field that is still empty. */
function arrive(panel: HTMLElement | null): void {
  const fields = [...(panel?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input') ?? [])];
  panel?.querySelector('h3')?.scrollIntoView({ block: 'start' });
  (fields.find(({ value }) => value.trim() === '') ?? fields[0])?.focus();
}
