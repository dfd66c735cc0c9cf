import { Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { list } from '../../../../shared/workshop/table';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { PartsMenu } from '../menu/PartsMenu';
import { allKeys, type PartKey, partsOf } from '../parts/parts';
import type { Parts } from '../parts/use-parts';
import { touchpointName } from '../words';
import { HandoffFields } from './HandoffFields';
import styles from './Inspector.module.css';
import { TouchpointFields } from './TouchpointFields';

export interface InspectorProps {
  readonly journey: Journey;
  readonly selected: readonly PartKey[];
  readonly parts: Parts;
  /** Whether the cursor goes into the date field. */
  readonly focusDate: boolean;
  readonly onSelect: (keys: readonly PartKey[]) => void;
}

/** Everything about what is selected on the canvas. */
export function Inspector({ journey, selected, parts, focusDate, onSelect }: InspectorProps) {
  const chosen = partsOf(journey, selected);
  const key = selected.length === 1 ? selected[0] : undefined;
  const close = () => {
    onSelect([]);
    if (key) parts.focus(key);
  };
  return (
    <aside className={styles['inspector']} aria-label={t('journeys.inspector')}>
      <div className={styles['head']}>
        <h3>{titleOf(selected)}</h3>
        <PartsMenu
          label={t('journeys.do.these')}
          journey={journey}
          selected={selected}
          parts={parts}
          everything={() => allKeys(journey)}
          onSelect={onSelect}
        />
        <IconButton
          label={t('journeys.inspector.close')}
          size="small"
          icon={<X size={16} aria-hidden />}
          onPress={close}
        />
      </div>
      <div className={styles['fields']} key={key ?? 'many'} data-ref={refOf(journey, chosen)}>
        {fieldsOf(journey, chosen, selected.length, { parts, focusDate })}
      </div>
      <Button tone="danger" size="small" icon={<Trash2 size={16} aria-hidden />} onPress={() => parts.remove(chosen)}>
        {selected.length > 1 ? t('journeys.deleteMany', { n: selected.length }) : t('journeys.delete')}
      </Button>
    </aside>
  );
}

/** How navigation from elsewhere finds the fields of a touchpoint. */
const refOf = ({ id }: Journey, { touchpoints }: ReturnType<typeof partsOf>): string | undefined =>
  touchpoints.length === 1 ? `${id}/${touchpoints[0]}` : undefined;

function titleOf(selected: readonly PartKey[]): string {
  const [first] = selected;
  if (selected.length > 1 || !first) return t('journeys.selectedMany', { n: selected.length });
  if (first.startsWith('handoff:')) return t('journeys.handoff');
  return first.startsWith('link:') ? t('journeys.link') : t('journeys.touchpoint');
}

function fieldsOf(
  journey: Journey,
  { touchpoints, handoffs, links }: ReturnType<typeof partsOf>,
  count: number,
  view: Pick<InspectorProps, 'parts' | 'focusDate'>,
): ReactNode {
  if (count > 1) return <p className={styles['quiet']}>{t('journeys.selectedMany.hint')}</p>;
  const touchpoint = list(journey.touchpoints).find(({ id }) => id === touchpoints[0]);
  if (touchpoint) return <TouchpointFields journey={journey} touchpoint={touchpoint} {...view} />;
  const handoff = list(journey.handoffs).find(({ id }) => id === handoffs[0]);
  if (handoff) return <HandoffFields journey={journey} handoff={handoff} focusDate={view.focusDate} />;
  const link = list(journey.links).find(({ id }) => id === links[0]);
  const [from, to] = [link && journey.touchpoints.byId[link.from], link && journey.touchpoints.byId[link.to]];
  return from && to ? <p>{t('journeys.link.spoken', { from: touchpointName(from), to: touchpointName(to) })}</p> : null;
}
