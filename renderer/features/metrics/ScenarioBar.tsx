import { Plus } from 'lucide-react';
import {
  addScenario,
  agreeOnScenario,
  MOST_SCENARIOS,
  removeScenario,
  renameScenario,
} from '../../../shared/commands/scenarios';
import type { ScenarioId } from '../../../shared/ids';
import type { FunnelInputs, Scenario } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/toast';
import { type RowFocus, useRowFocus } from '../../ui/use-row-focus';
import styles from './Scenarios.module.css';
import { formerName, scenarioName } from './scenario-name';

export interface ScenarioBarProps {
  readonly scenarios: readonly Scenario[];
  /** Null for the agreed funnel. */
  readonly shown: Scenario | null;
  readonly inputs: FunnelInputs;
  readonly onShow: (id: ScenarioId | null) => void;
}

/** Which funnel is shown, a copy of it to try other rates, and what can be done with one. */
export function ScenarioBar({ scenarios, shown, inputs, onShow }: ScenarioBarProps) {
  const dispatch = useDispatch();
  const { rows, focusRow } = useRowFocus();
  const add = () => {
    const id = newId<ScenarioId>();
    dispatch(addScenario({ id, name: t('scenarios.new', { n: scenarios.length + 1 }), inputs }));
    onShow(id);
    focusRow(id);
  };
  return (
    <div ref={rows} className={styles['bar']}>
      {scenarios.length > 0 ? (
        <div className={styles['choice']} data-ref="choose-scenario">
          <SegmentedControl
            label={t('scenarios.label')}
            hideLabel
            value={shown?.id ?? AGREED}
            options={[
              { id: AGREED, label: t('scenarios.agreed') },
              ...scenarios.map((scenario) => ({ id: scenario.id, label: scenarioName(scenario) })),
            ]}
            onChange={(id) => onShow(scenarios.find((scenario) => scenario.id === id)?.id ?? null)}
          />
        </div>
      ) : null}
      {scenarios.length < MOST_SCENARIOS ? (
        <span data-ref="add-scenario">
          <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
            {t('scenarios.add')}
          </Button>
        </span>
      ) : null}
      {shown ? (
        <ShownScenario key={shown.id} scenario={shown} scenarios={scenarios} onShow={onShow} onFocus={focusRow} />
      ) : null}
    </div>
  );
}

const AGREED: string = 'agreed';

interface ShownScenarioProps extends Pick<ScenarioBarProps, 'scenarios' | 'onShow'> {
  readonly scenario: Scenario;
  readonly onFocus: RowFocus['focusRow'];
}

function ShownScenario({ scenario, scenarios, onShow, onFocus }: ShownScenarioProps) {
  const dispatch = useDispatch();
  const removal = useRemoval();
  const agree = () => {
    const name = scenarioName(scenario);
    if (!dispatch(agreeOnScenario(scenario.id, formerName(scenario, scenarios)))) return;
    onShow(null);
    onFocus('choose-scenario');
    toast({ message: t('scenarios.agreedNow', { name }) });
  };
  const remove = () => {
    removal(removeScenario(scenario.id), t('scenarios.removed'));
    onShow(null);
    onFocus('add-scenario');
  };
  return (
    <div className={styles['shown']}>
      <div className={styles['name']} data-ref={scenario.id}>
        <TextField
          label={t('scenarios.name')}
          hideLabel
          placeholder={t('scenarios.name')}
          value={scenario.name}
          onCommit={(name) => dispatch(renameScenario(scenario.id, name))}
        />
      </div>
      <Button size="small" onPress={agree}>
        {t('scenarios.agree')}
      </Button>
      <Button size="small" tone="quiet" onPress={remove}>
        {t('scenarios.remove')}
      </Button>
      <span className={styles['note']}>{t('scenarios.note')}</span>
    </div>
  );
}
