import { useMemo } from 'react';
import { acceptMapUpdates, offerDroppedAgain } from '../../../../shared/commands/shared-map';
import { mapView, type MapView, partWords } from '../../../../shared/shared-map/map-view';
import { type MapUpdate, reviewMap } from '../../../../shared/shared-map/review-map';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Disclosure } from '../../../ui/Disclosure';
import { TextButton } from '../../../ui/TextButton';
import { daysWords, stageName } from './map-words';
import styles from './MapUpdates.module.css';

export interface MapUpdatesProps {
  readonly onSay: (text: string) => void;
}

/** What the wins would change on the map now, each to be taken over by itself or all of it at once. */
export function MapUpdates({ onSay }: MapUpdatesProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const definitions = useWorkshop((workshop) => workshop.definitions);
  const sharedMap = useWorkshop((workshop) => workshop.sharedMap);
  const source = useMemo(() => ({ journeys, definitions, sharedMap }), [journeys, definitions, sharedMap]);
  const updates = useMemo(() => reviewMap(source), [source]);
  const view = useMemo(() => mapView(source), [source]);
  const dispatch = useDispatch();
  const take = (taken: readonly MapUpdate[]) => {
    const keys = taken.map(({ key }) => key);
    if (dispatch(acceptMapUpdates(keys, newId))) onSay(t('map.updates.taken', { n: keys.length }));
  };
  const dropped = sharedMap.dropped.length;
  return (
    <>
      {updates.length === 0 ? null : (
        <Callout
          tone="attention"
          title={t('map.updates')}
          actions={<Button onPress={() => take(updates)}>{t('map.updates.all', { n: updates.length })}</Button>}
        >
          {t('map.updates.purpose', { n: updates.length })}
          <Disclosure title={t('map.updates.show')}>
            <ul className={styles['updates']}>
              {updates.map((update) => (
                <li key={update.key} className={styles['update']}>
                  <span>{updateWords(update, view, definitions)}</span>
                  <Button
                    size="small"
                    tone="quiet"
                    aria-label={t('map.named', {
                      action: t('map.update.take'),
                      name: updateWords(update, view, definitions),
                    })}
                    onPress={() => take([update])}
                  >
                    {t('map.update.take')}
                  </Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        </Callout>
      )}
      {dropped === 0 ? null : (
        <p className={styles['dropped']}>
          {t('map.dropped', { n: dropped })}{' '}
          <TextButton onPress={() => dispatch(offerDroppedAgain())}>
            {t('map.dropped.again', { n: dropped })}
          </TextButton>
        </p>
      )}
    </>
  );
}

function updateWords(update: MapUpdate, view: MapView, definitions: Workshop['definitions']): string {
  return update.of === 'stage' ? stageWords(update, view) : partUpdateWords(update, view, definitions);
}

function stageWords(update: Extract<MapUpdate, { of: 'stage' }>, view: MapView): string {
  if (update.change === 'gone') return t('map.update.gone', { what: stageName(view, update.there.id) });
  const { shown } = update;
  const days = daysWords(shown.days);
  if (update.change === 'new') return t('map.update.newStage', { what: shown.name, days });
  const what = stageName(view, update.there.id);
  const before = update.there.proposed?.days ?? null;
  return before === shown.days
    ? t('map.update.othersStage', { what, days })
    : t('map.update.changedStage', { what, days, before: daysWords(before) });
}

function partUpdateWords(
  update: Extract<MapUpdate, { of: 'part' }>,
  view: MapView,
  definitions: Workshop['definitions'],
): string {
  const of = view.wins;
  if (update.change === 'gone') return t('map.update.gone', { what: partWords(update.there, definitions).text });
  const { shown } = update;
  const what = partWords(shown, definitions).text;
  const n = shown.wins.length;
  if (update.change === 'new') {
    return shown.kind === 'definition' ? t('map.update.newDefinition', { what }) : t('map.update.new', { what, n, of });
  }
  const before = update.there.wins.length;
  if (before !== n) return t('map.update.changed', { what, n, of, before });
  if (update.there.proposed?.stage !== update.stage) {
    return t('map.update.moved', { what, stage: stageName(view, update.stage) });
  }
  return t('map.update.others', { what, n, of });
}
