import { ArrowLeft, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { stageOrder } from '../../../shared/running/stage-order';
import type { Stage } from '../../../shared/workshop/stage';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { ProgressMark } from '../../ui/ProgressMark';
import { useApp, useAppState } from '../app-context';
import { stageViews } from '../stages';
import styles from './StageRail.module.css';

/** The path of the workshop: every stage is one press away, and moving loses nothing. */
export function StageRail() {
  const app = useApp();
  const collapsed = useAppState((state) => state.railCollapsed);
  const stages = useWorkshop((workshop) => stageOrder(workshop.setup.order));
  return (
    <nav className={styles['rail']} data-collapsed={collapsed} aria-label={t('app.rail.label')}>
      {collapsed ? (
        <IconButton
          label={t('app.workshops')}
          icon={<ArrowLeft size={16} aria-hidden />}
          onPress={() => void app.goToLibrary()}
        />
      ) : (
        <Button
          tone="quiet"
          size="small"
          icon={<ArrowLeft size={16} aria-hidden />}
          onPress={() => void app.goToLibrary()}
        >
          {t('app.workshops')}
        </Button>
      )}
      <ol className={styles['stages']}>
        {stages.map((stage, index) => (
          <RailItem key={stage} stage={stage} number={index + 1} />
        ))}
      </ol>
      <IconButton
        label={collapsed ? t('app.rail.expand') : t('app.rail.collapse')}
        icon={collapsed ? <PanelLeftOpen size={16} aria-hidden /> : <PanelLeftClose size={16} aria-hidden />}
        onPress={() => app.toggle('railCollapsed')}
      />
    </nav>
  );
}

function RailItem({ stage, number }: { readonly stage: Stage; readonly number: number }) {
  const app = useApp();
  const current = useAppState(({ view }) => view.screen === 'workshop' && view.stage === stage);
  const value = useWorkshop((workshop) => {
    const { done, of } = stageViews[stage].progress(workshop);
    return workshop.skipped.includes(stage) ? 'skipped' : of === 0 ? 0 : done / of;
  });
  const name = t(`stages.${stage}.name`);
  return (
    <li>
      <button
        type="button"
        className={styles['stage']}
        aria-current={current ? 'step' : undefined}
        title={name}
        onClick={() => app.goToStage(stage)}
      >
        <span className={styles['number']}>{number}</span>
        <span className={styles['name']}>{name}</span>
        <ProgressMark value={value} label={name} />
      </button>
    </li>
  );
}
