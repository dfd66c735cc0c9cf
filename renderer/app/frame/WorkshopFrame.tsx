import { Suspense, useCallback, useMemo } from 'react';
import { ParkedAtClose } from '../../features/running/ParkedAtClose';
import { t } from '../../i18n/i18n';
import { NavigationContext, type Target, WantedPlaceContext } from '../../state/navigation-context';
import { PastTimesContext } from '../../state/past-times';
import { RememberedColumnsContext } from '../../state/remembered-columns';
import { SessionContext, useWorkshop } from '../../state/session-context';
import type { WorkshopSession } from '../../state/workshop-session';
import { useApp, useAppState } from '../app-context';
import { stageViews } from '../stages';
import { Header } from './Header';
import { RunningOverlays } from './RunningOverlays';
import { SaveTrouble } from './SaveTrouble';
import { StageIntro } from './StageIntro';
import { StageRail } from './StageRail';
import { useTarget } from './use-target';
import styles from './WorkshopFrame.module.css';

/** An open workshop: header, stage rail, and the screen of one stage. */
export function WorkshopFrame({ session }: { readonly session: WorkshopSession }) {
  const app = useApp();
  const go = useMemo(
    () =>
      ({ stage, ref }: Target) =>
        app.goToStage(stage, ref),
    [app],
  );
  const pastTimes = useCallback(() => app.library.stageTimes(session.id), [app, session]);
  const columns = useAppState(({ importColumns }) => importColumns);
  const memory = useMemo(() => ({ columns, remember: app.rememberColumns }), [app, columns]);
  return (
    <SessionContext value={session}>
      <NavigationContext value={go}>
        <a className={styles['skip']} href="#content">
          {t('app.skip')}
        </a>
        <Header />
        <SaveTrouble />
        <RunningOverlays key={session.id} />
        <div className={styles['columns']}>
          <StageRail />
          <PastTimesContext value={pastTimes}>
            <RememberedColumnsContext value={memory}>
              <StageScreen />
            </RememberedColumnsContext>
          </PastTimesContext>
        </div>
      </NavigationContext>
    </SessionContext>
  );
}

function StageScreen() {
  const stage = useAppState(({ view }) => (view.screen === 'workshop' ? view.stage : 'setup'));
  const id = useWorkshop((workshop) => workshop.id);
  const wanted = useAppState(({ target }) => target);
  const { Screen, wide } = stageViews[stage];
  const content = useTarget(stage);
  return (
    <main id="content" ref={content} className={styles['content']} tabIndex={-1} aria-labelledby="stage-title">
      <div className={wide ? styles['wide'] : styles['column']}>
        <StageIntro stage={stage} />
        {stage === 'sign' ? <ParkedAtClose key={id} /> : null}
        <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
          <WantedPlaceContext value={wanted}>
            <Screen key={`${id}:${stage}`} />
          </WantedPlaceContext>
        </Suspense>
      </div>
    </main>
  );
}
