import { editMapPart } from '../../../../shared/commands/shared-map';
import type { MapPartId } from '../../../../shared/ids';
import { type MapView, partWords, type PartView } from '../../../../shared/shared-map/map-view';
import { hasLane } from '../../../../shared/shared-map/rows';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { HandMark } from './HandMark';
import styles from './MapInspector.module.css';
import { stageName } from './map-words';
import { laneOptionsOf, stageOptions } from './place-options';
import type { MapActions } from './use-map-actions';
import { WinsBehind } from './WinsBehind';

export interface PartFieldsProps {
  readonly view: MapView;
  readonly part: PartView;
  readonly actions: MapActions;
}

/** What a part says, where it stands, and the wins that show it. */
export function PartFields({ view, part, actions }: PartFieldsProps) {
  const stored = useWorkshop((workshop) => workshop.sharedMap.parts.byId[part.id as MapPartId]);
  const definitions = useWorkshop((workshop) => workshop.definitions);
  if (!stored) return null;
  const isAtBorder = part.kind === 'trigger' || part.kind === 'definition';
  const proposed = stored.proposed;
  const was = proposed
    ? t('map.hand.was', {
        text: partWords({ kind: stored.kind, text: proposed.text }, definitions).text,
        stage: stageName(view, proposed.stage),
      })
    : '';
  return (
    <>
      <PartText part={part} text={stored.text} />
      <Select
        label={t('map.stage')}
        value={stored.stage}
        options={stageOptions(view)}
        {...(isAtBorder ? { description: t('map.stage.border') } : {})}
        onChange={(stage) => actions.movePart(part.id, { stage, lane: part.lane, index: null })}
      />
      {hasLane(part.kind) ? (
        <Select
          label={t(part.kind === 'trigger' ? 'map.direction' : 'map.lane')}
          value={part.lane}
          options={laneOptionsOf(part.kind)}
          onChange={(lane) => actions.movePart(part.id, { stage: stored.stage, lane, index: null })}
        />
      ) : null}
      <HandMark hand={part.hand} was={was} onRestore={() => actions.restore(part.id)} />
      {part.kind === 'definition' ? null : (
        <WinsBehind wins={stored.wins} title={(n) => t('map.wins', { n, of: view.wins })} />
      )}
    </>
  );
}

/** A definition is agreed in one place and only shown here. */
function PartText({ part, text }: { readonly part: PartView; readonly text: string }) {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  if (part.kind !== 'definition') {
    return (
      <TextArea
        label={t(part.kind === 'trigger' ? 'map.trigger.text' : 'map.text')}
        rows={2}
        value={text}
        placeholder={t('map.text.example')}
        autoFocus={part.isBlank}
        onCommit={(next) => dispatch(editMapPart(part.id as MapPartId, next))}
      />
    );
  }
  return (
    <div className={styles['block']}>
      <p className={styles['term']}>{part.text}</p>
      <p className={styles['meaning']}>{part.detail}</p>
      <p className={styles['quiet']}>{t('map.definition.purpose')}</p>
      <Button size="small" onPress={() => navigate({ stage: 'define', ref: text })}>
        {t('map.definition.open')}
      </Button>
    </div>
  );
}
