import { ArrowRight } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { definitionState } from '../../../shared/definitions/definition-state';
import type { DefinitionId } from '../../../shared/ids';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useRoomFocus } from '../../state/room-context';
import { useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { TermEditor } from './TermEditor';
import { TermList } from './TermList';
import styles from './Terms.module.css';

/** All terms with how far they are, and one of them to work on; opens at the first that is not agreed. */
export function Terms() {
  const terms = useWorkshop((workshop) => workshop.definitions.terms);
  const all = useMemo(() => list(terms), [terms]);
  const [chosen, setChosen] = useState<DefinitionId | undefined>(
    () => (all.find((term) => definitionState(term) !== 'agreed') ?? all[0])?.id,
  );
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [arrivedAt, setArrivedAt] = useState<DefinitionId>();
  useEffect(() => {
    if (arrivedAt !== undefined) arrive(panel.current);
  }, [arrivedAt]);
  const index = all.findIndex(({ id }) => id === chosen);
  const open = all[index];
  useRoomFocus(open ? { kind: 'definition', id: open.id } : null);
  const next = all[index + 1];
  if (!open) return null;
  const openTerm = (id: DefinitionId): void => {
    setChosen(id);
    setArrivedAt(undefined);
  };
  const goOn = (id: DefinitionId): void => {
    setChosen(id);
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
        <TermList terms={all} open={open.id} panelId={panelId} onOpen={openTerm} />
      </div>
      <div ref={panel} id={panelId} role="tabpanel" aria-label={open.term} className={styles['panel']}>
        <TermEditor key={open.id} term={open} />
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
