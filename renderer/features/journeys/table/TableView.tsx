import { Plus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { removeParts } from '../../../../shared/commands/journey-parts';
import type { HandoffId, TouchpointId } from '../../../../shared/ids';
import { chronology, undated } from '../../../../shared/journeys/chronology';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { useRowFocus } from '../../../ui/use-row-focus';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { AddLine } from '../parts/AddLine';
import {
  allKeys,
  type AskedPart,
  besideKeys,
  handoffKey,
  isHandoff,
  type PartKey,
  partsOf,
  touchpointKey,
} from '../parts/parts';
import { useClipboardKeys } from '../parts/use-clipboard-keys';
import { useParts } from '../parts/use-parts';
import { handoffName, touchpointName } from '../words';
import { HandoffTable } from './HandoffTable';
import { SelectionBar } from './SelectionBar';
import styles from './TableView.module.css';
import { TouchpointTable } from './TouchpointTable';
import { usePickedRows } from './use-picked-rows';
import { useSteadyOrder } from './use-steady-order';

export interface TableViewProps {
  readonly journey: Journey;
  /** What something outside asks for: the row of a part takes the focus. */
  readonly asked?: AskedPart | null;
}

/** The same journey as two tables: everything that the canvas can do, field by field. */
export function TableView({ journey, asked = null }: TableViewProps) {
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const [wanted, setWanted] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const [reached, setReached] = useState<AskedPart | null>(null);
  const goTo = (id: string) => {
    setWanted(id);
    focusRow(id);
  };
  if (asked !== reached) {
    setReached(asked);
    if (asked?.key) goTo(idIn(asked.key));
  }
  const { selected, picked, pick, pickOne, listenForShift } = usePickedRows(journey);
  const byDate = useMemo(() => inOrderOfDate(journey), [journey]);
  const { order, around } = useSteadyOrder(byDate);
  const leave = (gone: readonly PartKey[]) => {
    const [rowKeys, otherwise] = gone.every(isHandoff)
      ? [journey.handoffs.order.map(handoffKey), 'add-handoff']
      : [order.map(touchpointKey), 'add-touchpoint'];
    const next = besideKeys(rowKeys, gone);
    goTo(next === null ? otherwise : idIn(next));
  };
  const parts = useParts(journey, {
    select: pick,
    show: (key) => setWanted(idIn(key)),
    editDate: (key) => goTo(idIn(key)),
    focus: (key) => goTo(idIn(key)),
    leave,
    say: setSaid,
  });
  useClipboardKeys(rows, selected, parts);

  const removeTouchpoint = (id: TouchpointId) => {
    const touchpoint = journey.touchpoints.byId[id];
    if (!touchpoint) return;
    remove(removeParts(journey.id, { touchpoints: [id] }), t('journeys.removed', { name: touchpointName(touchpoint) }));
    leave([touchpointKey(id)]);
  };
  const removeHandoff = (id: HandoffId) => {
    const handoff = journey.handoffs.byId[id];
    if (!handoff) return;
    remove(removeParts(journey.id, { handoffs: [id] }), t('journeys.removed', { name: handoffName(handoff) }));
    leave([handoffKey(id)]);
  };
  const everything = () => allKeys(journey);
  const press = (event: KeyboardEvent) => {
    const action = rowsKey(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'all') pick(everything());
    else if (action === 'none') pick([]);
    else if (action === 'duplicate') parts.duplicate(selected);
    else if (selected.length > 0) parts.remove(partsOf(journey, selected));
  };

  return (
    <div ref={rows} className={styles['tables']} onKeyDown={press} {...listenForShift}>
      <AddLine journey={journey} onAdd={parts.addQuick} />
      <SelectionBar journey={journey} selected={selected} parts={parts} everything={everything} onSelect={pick} />
      <TouchpointTable
        journey={journey}
        order={order}
        around={around}
        parts={parts}
        selected={picked}
        onSelect={pickOne}
        onRemove={removeTouchpoint}
        wanted={wanted}
      />
      <div data-ref="add-touchpoint">
        <Button icon={<Plus size={16} aria-hidden />} onPress={parts.addBlank}>
          {t('journeys.addTouchpoint')}
        </Button>
      </div>
      <Section
        title={t('journeys.handoffs')}
        description={t('journeys.handoffs.purpose')}
        actions={
          <div data-ref="add-handoff">
            <Button icon={<Plus size={16} aria-hidden />} onPress={() => parts.addHandoff()}>
              {t('journeys.addHandoff')}
            </Button>
          </div>
        }
      >
        <HandoffTable journey={journey} selected={picked} onSelect={pickOne} onRemove={removeHandoff} wanted={wanted} />
      </Section>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}

const inOrderOfDate = (journey: Journey): readonly TouchpointId[] => [
  ...chronology(journey).map(({ touchpoint }) => touchpoint.id),
  ...undated(journey).map(({ id }) => id),
];

const idIn = (key: PartKey): string => key.slice(key.indexOf(':') + 1);

/** What a key asks for while the focus is on a row and not in one of its texts. */
function rowsKey(event: KeyboardEvent): 'all' | 'none' | 'duplicate' | 'remove' | null {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (!target?.matches('input[type="checkbox"]')) return null;
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key.toLowerCase() === 'a') return 'all';
  if (mod && event.key.toLowerCase() === 'd') return 'duplicate';
  if (event.key === 'Escape') return 'none';
  return event.key === 'Delete' ? 'remove' : null;
}
