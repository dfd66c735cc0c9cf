import { ArrowLeft, ArrowRight } from 'lucide-react';
import { editMapStage } from '../../../../shared/commands/shared-map';
import type { MapStageId } from '../../../../shared/ids';
import type { MapView, StageView } from '../../../../shared/shared-map/map-view';
import { MOST_DAYS } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { NumberField } from '../../../ui/NumberField';
import { Row } from '../../../ui/Row';
import { TextField } from '../../../ui/TextField';
import { HandMark } from './HandMark';
import { daysWords } from './map-words';
import type { MapActions } from './use-map-actions';
import { WinsBehind } from './WinsBehind';

export interface StageFieldsProps {
  readonly view: MapView;
  readonly stage: StageView;
  readonly actions: MapActions;
}

/** The name and the days of a stage, its place, and the wins that its days rest on. */
export function StageFields({ view, stage, actions }: StageFieldsProps) {
  const id = stage.id as MapStageId;
  const dispatch = useDispatch();
  const stored = useWorkshop((workshop) => workshop.sharedMap.stages.byId[id]);
  if (!stored) return null;
  const index = view.stages.indexOf(stage);
  const { proposed } = stored;
  const was = proposed ? t('map.hand.wasStage', { name: proposed.name, days: daysWords(proposed.days) }) : '';
  return (
    <>
      <TextField
        label={t('map.stage.name')}
        value={stored.name}
        onCommit={(name) => dispatch(editMapStage(id, { name }))}
      />
      <NumberField
        label={t('map.stage.days')}
        value={stored.days}
        max={MOST_DAYS}
        suffix={t('map.days.suffix')}
        onCommit={(days) => dispatch(editMapStage(id, { days }))}
      />
      <Row gap={2}>
        <Button
          size="small"
          icon={<ArrowLeft size={16} aria-hidden />}
          isDisabled={index === 0}
          onPress={() => actions.moveStage(id, index - 1)}
        >
          {t('map.stage.earlier')}
        </Button>
        <Button
          size="small"
          icon={<ArrowRight size={16} aria-hidden />}
          isDisabled={index === view.stages.length - 1}
          onPress={() => actions.moveStage(id, index + 1)}
        >
          {t('map.stage.later')}
        </Button>
      </Row>
      <HandMark hand={stage.hand} was={was} onRestore={() => actions.restore(id)} />
      <WinsBehind wins={stored.wins} title={(n) => t('map.wins.days', { n, of: view.wins })} />
    </>
  );
}
