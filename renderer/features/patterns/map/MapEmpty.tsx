import { useMemo } from 'react';
import { addMapStage, proposeSharedMap } from '../../../../shared/commands/shared-map';
import type { MapStageId } from '../../../../shared/ids';
import { winsOf } from '../../../../shared/journeys/wins';
import { whatWinsShow } from '../../../../shared/shared-map/what-wins-show';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';

export interface MapEmptyProps {
  readonly onSay: (text: string) => void;
  /** There is a map now, and nothing of this is left. */
  readonly onOpened: () => void;
}

/** Before there is a map: what it is for, and the ways to one. */
export function MapEmpty({ onSay, onOpened }: MapEmptyProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const definitions = useWorkshop((workshop) => workshop.definitions);
  const n = winsOf(journeys).length;
  const canPropose = useMemo(() => whatWinsShow({ journeys, definitions }).stages.length > 0, [journeys, definitions]);
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const propose = () => {
    if (!dispatch(proposeSharedMap(newId))) return;
    onSay(t('map.proposed', { n }));
    onOpened();
  };
  const begin = () => {
    if (dispatch(addMapStage(newId<MapStageId>(), t('map.newStage')))) onOpened();
  };
  return (
    <EmptyState
      title={t('map.empty.title')}
      example={<em>{t('map.empty.example')}</em>}
      actions={
        <>
          {canPropose ? (
            <Button tone="primary" onPress={propose}>
              {t('map.propose', { n })}
            </Button>
          ) : (
            <Button tone="primary" onPress={() => navigate({ stage: 'journeys' })}>
              {t('map.empty.mapWins')}
            </Button>
          )}
          <Button onPress={begin}>{t('map.empty.byHand')}</Button>
        </>
      }
    >
      {t('map.empty.purpose')}
      {canPropose ? null : <p>{t('map.empty.noWins')}</p>}
    </EmptyState>
  );
}
