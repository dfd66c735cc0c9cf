import { useMemo } from 'react';
import { acceptMapUpdates, offerDroppedAgain } from '../../../../shared/commands/shared-map';
import { type MapView, partWords } from '../../../../shared/shared-map/map-view';
import { type MapUpdate, reviewMap } from '../../../../shared/shared-map/review-map';
import { whatWinsShow } from '../../../../shared/shared-map/what-wins-show';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useSession, useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Disclosure } from '../../../ui/Disclosure';
import { TextButton } from '../../../ui/TextButton';
import { daysWords, stageName } from './map-words';
import styles from './MapUpdates.module.css';

export interface MapUpdatesProps {
  readonly view: MapView;
  readonly onSay: (text: string) => void;
  /** Puts the focus on what carries this `data-ref`. */
  readonly onFocus: (ref: string) => void;
}

/** The line of tools above the map: where the focus goes when there is nothing to take over any more. */
export const MAP_BAR = 'map-bar';

/** What the wins would change on the map now, each to be taken over by itself or all of it at once. */
export function MapUpdates({ view, onSay, onFocus }: MapUpdatesProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const definitions = useWorkshop((workshop) => workshop.definitions);
  const sharedMap = useWorkshop((workshop) => workshop.sharedMap);
  const shown = useMemo(() => whatWinsShow({ journeys, definitions }), [journeys, definitions]);
  const updates = useMemo(() => reviewMap(sharedMap, shown), [sharedMap, shown]);
  const { store } = useSession();
  const dispatch = useDispatch();
  /** Accepting one can bring others along: only what is still open then can take the focus. */
  const stillOpen = () => new Set(reviewMap(store.getState().history.workshop.sharedMap, shown).map(({ key }) => key));
  const take = (taken: readonly MapUpdate[]) => {
    const keys = taken.map(({ key }) => key);
    if (!dispatch(acceptMapUpdates(keys, newId))) return;
    onSay(t('map.updates.taken', { n: keys.length }));
    const left = stillOpen();
    const at = updates.findIndex(({ key }) => key === keys[0]);
    const others = [...updates.slice(at), ...updates.slice(0, at).toReversed()];
    onFocus(others.find(({ key }) => left.has(key))?.key ?? MAP_BAR);
  };
  const offerAgain = () => {
    if (dispatch(offerDroppedAgain())) onFocus(stillOpen().size > 0 ? UPDATES : MAP_BAR);
  };
  const dropped = sharedMap.dropped.length;
  return (
    <>
      {updates.length === 0 ? null : (
        <div data-ref={UPDATES}>
          <Callout
            tone="attention"
            title={t('map.updates')}
            actions={<Button onPress={() => take(updates)}>{t('map.updates.all', { n: updates.length })}</Button>}
          >
            {t('map.updates.purpose', { n: updates.length })}
            <Disclosure title={t('map.updates.show')}>
              <ul className={styles['updates']}>
                {updates.map((update) => (
                  <li key={update.key} data-ref={update.key} className={styles['update']}>
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
        </div>
      )}
      {dropped === 0 ? null : (
        <p className={styles['dropped']}>
          {t('map.dropped', { n: dropped })}{' '}
          <TextButton onPress={offerAgain}>{t('map.dropped.again', { n: dropped })}</TextButton>
        </p>
      )}
    </>
  );
}

const UPDATES = 'map-updates';

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
