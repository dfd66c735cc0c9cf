import { Plus } from 'lucide-react';
import { useState } from 'react';
import { addHandoff } from '../../../shared/commands/handoffs';
import { removeParts } from '../../../shared/commands/journey-parts';
import { addLink } from '../../../shared/commands/links';
import { addTouchpoint } from '../../../shared/commands/touchpoints';
import type { HandoffId, LinkId, TouchpointId } from '../../../shared/ids';
import { newHandoff, newTouchpoint } from '../../../shared/journeys/create';
import { OTHER_KIND } from '../../../shared/journeys/quick-add';
import { UNKNOWN_DATE } from '../../../shared/time';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { AddLine } from './AddLine';
import { HandoffTable } from './HandoffTable';
import styles from './TableView.module.css';
import { TouchpointTable } from './TouchpointTable';
import { handoffName, touchpointName } from './words';

/** The same journey as two tables: everything that the canvas can do, field by field. */
export function TableView({ journey }: { readonly journey: Journey }) {
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const [said, setSaid] = useState('');

  const add = (known: Partial<Parameters<typeof newTouchpoint>[1]> = {}): TouchpointId => {
    const blank = { lane: 'buyer', kind: OTHER_KIND, title: '', date: UNKNOWN_DATE, channel: '' } as const;
    const touchpoint = newTouchpoint(newId<TouchpointId>(), { ...blank, ...known });
    dispatch(addTouchpoint(journey.id, touchpoint));
    return touchpoint.id;
  };
  const removeTouchpoint = (id: TouchpointId, order: readonly TouchpointId[]) => {
    const touchpoint = journey.touchpoints.byId[id];
    if (!touchpoint) return;
    remove(removeParts(journey.id, { touchpoints: [id] }), t('journeys.removed', { name: touchpointName(touchpoint) }));
    focusRow(neighbourOf(order, id) ?? 'add-touchpoint');
  };
  const newRow = () => {
    const id = newId<HandoffId>();
    dispatch(addHandoff(journey.id, newHandoff(id, UNKNOWN_DATE)));
    focusRow(id);
  };
  const removeHandoff = (id: HandoffId) => {
    const handoff = journey.handoffs.byId[id];
    if (!handoff) return;
    const next = neighbourOf(journey.handoffs.order, id);
    remove(removeParts(journey.id, { handoffs: [id] }), t('journeys.removed', { name: handoffName(handoff) }));
    focusRow(next ?? 'add-handoff');
  };

  return (
    <div ref={rows} className={styles['tables']}>
      <AddLine
        journey={journey}
        onAdd={(read) => {
          add(read);
          setSaid(t('journeys.said.added', { name: read.title, place: t(`ui.lane.${read.lane}`) }));
        }}
      />
      <TouchpointTable
        journey={journey}
        onConnect={(from, to) => dispatch(addLink(journey.id, { id: newId<LinkId>(), from, to }))}
        onDisconnect={(id) => dispatch(removeParts(journey.id, { links: [id] }))}
        onRemove={removeTouchpoint}
      />
      <div data-ref="add-touchpoint">
        <Button icon={<Plus size={16} aria-hidden />} onPress={() => focusRow(add())}>
          {t('journeys.addTouchpoint')}
        </Button>
      </div>
      <Section
        title={t('journeys.handoffs')}
        description={t('journeys.handoffs.purpose')}
        actions={
          <div data-ref="add-handoff">
            <Button icon={<Plus size={16} aria-hidden />} onPress={newRow}>
              {t('journeys.addHandoff')}
            </Button>
          </div>
        }
      >
        <HandoffTable journey={journey} onRemove={removeHandoff} />
      </Section>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}
