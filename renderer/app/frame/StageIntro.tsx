import { ArrowRight } from 'lucide-react';
import { setSkipped } from '../../../shared/commands/skip';
import type { Stage } from '../../../shared/workshop/stage';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { stageAfter } from '../actions/open-stage';
import { useApp, useAppState } from '../app-context';
import styles from './StageIntro.module.css';
import { StageNotes } from './StageNotes';

/** What this stage is for and how to run it, above its screen. */
export function StageIntro({ stage }: { readonly stage: Stage }) {
  const app = useApp();
  const dispatch = useDispatch();
  const guideOpen = useAppState((state) => state.guideOpen);
  const skipped = useWorkshop((workshop) => workshop.skipped.includes(stage));
  const next = useWorkshop((workshop) => stageAfter(stage, workshop.setup.order));
  return (
    <header className={styles['intro']}>
      <div className={styles['line']}>
        <div className={styles['words']}>
          <h1 id="stage-title">{t(`stages.${stage}.name`)}</h1>
          <p>{t(`stages.${stage}.purpose`)}</p>
        </div>
        {skipped || stage === 'setup' || stage === 'sign' ? null : (
          <Button tone="quiet" size="small" onPress={() => dispatch(setSkipped(stage, true))}>
            {t('app.stage.skip')}
          </Button>
        )}
        <Button tone="quiet" size="small" onPress={() => app.toggle('guideOpen')}>
          {guideOpen ? t('app.guide.hide') : t('app.guide.show')}
        </Button>
        {next ? (
          <Button size="small" onPress={() => app.goToStage(next)}>
            {t('app.stage.next', { stage: t(`stages.${next}.name`) })}
            <ArrowRight size={16} aria-hidden />
          </Button>
        ) : null}
      </div>
      {guideOpen ? <Guide stage={stage} /> : null}
      {skipped ? (
        <Callout
          actions={
            <Button size="small" onPress={() => dispatch(setSkipped(stage, false))}>
              {t('app.stage.unskip')}
            </Button>
          }
        >
          {t('app.stage.skipped')}
        </Callout>
      ) : null}
    </header>
  );
}

function Guide({ stage }: { readonly stage: Stage }) {
  const revealed = useWorkshop((workshop) => workshop.diagnosis.revealedAt !== null);
  const say = stage === 'diagnose' && revealed ? 'stages.diagnose.say.revealed' : (`stages.${stage}.say` as const);
  return (
    <div className={styles['guide']}>
      <dl>
        <div>
          <dt>{t('app.guide.say')}</dt>
          <dd className={styles['say']}>{t(say)}</dd>
        </div>
        <div>
          <dt>{t('app.guide.done')}</dt>
          <dd>{t(`stages.${stage}.done`)}</dd>
        </div>
        <div>
          <dt>{t('app.guide.goes')}</dt>
          <dd>{t(`stages.${stage}.goes`)}</dd>
        </div>
      </dl>
      <StageNotes key={stage} stage={stage} />
    </div>
  );
}
