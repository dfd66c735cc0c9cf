import { Plus } from 'lucide-react';
import { definitionsOn } from '../../../../shared/shared-map/definitions-on';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Menu } from '../../../ui/Menu';
import type { Addition } from './use-map-actions';

export interface AddToMapProps {
  readonly onAdd: (what: Addition) => void;
}

/** What can be put on the map: a part of any kind, a definition that is not on it yet, another stage. */
export function AddToMap({ onAdd }: AddToMapProps) {
  const terms = useWorkshop((workshop) => workshop.definitions.terms);
  const parts = useWorkshop((workshop) => workshop.sharedMap.parts);
  const hasStage = useWorkshop((workshop) => workshop.sharedMap.stages.order.length > 0);
  const shown = definitionsOn({ parts });
  const definitions = list(terms).filter(({ id }) => !shown.has(id));
  return (
    <Menu<Addition>
      label={t('map.add')}
      trigger={
        <>
          <Plus size={16} aria-hidden />
          {t('map.add')}
        </>
      }
      items={[
        ...KINDS.map((id) => ({ id, label: t(`map.add.${id}`), section: 'parts', isDisabled: !hasStage })),
        ...definitions.map(({ id, term }) => ({
          id: `definition:${id}` as const,
          label: t('map.add.definition', { term }),
          section: 'definitions',
          isDisabled: !hasStage,
        })),
        { id: 'stage', label: t('map.add.stage'), section: 'stages' },
      ]}
      onAction={onAdd}
    />
  );
}

const KINDS = ['touchpoint', 'content', 'trigger', 'note'] as const;
