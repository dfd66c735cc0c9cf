import { useMemo, useRef, useState } from 'react';
import { editFunnel } from '../../../shared/commands/funnel';
import { editScenario } from '../../../shared/commands/scenarios';
import type { ScenarioId } from '../../../shared/ids';
import type { FunnelField } from '../../../shared/metrics/funnel';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Panel } from '../../ui/Panel';
import { Section } from '../../ui/Section';
import { CloseRatePanel } from './CloseRatePanel';
import { FunnelFields } from './FunnelFields';
import styles from './FunnelSection.module.css';
import { FunnelTable } from './FunnelTable';
import { Levers } from './Levers';
import { NeededByPanel } from './NeededByPanel';
import { ScenarioBar } from './ScenarioBar';
import { ScenarioTable } from './ScenarioTable';

/** The funnel: what is known on the left, what it takes on the right; the agreed one, or a scenario beside it. */
export function FunnelSection() {
  const agreed = useWorkshop((workshop) => workshop.metrics.funnel);
  const table = useWorkshop((workshop) => workshop.metrics.scenarios);
  const scenarios = useMemo(() => list(table), [table]);
  const [chosen, setChosen] = useState<ScenarioId | null>(null);
  const [tried, setTried] = useState<Partial<FunnelInputs>>({});
  const dispatch = useDispatch();
  const section = useRef<HTMLDivElement>(null);
  const shown = scenarios.find(({ id }) => id === chosen) ?? null;
  const inputs = { ...(shown?.inputs ?? agreed), ...tried };
  const edit = (change: Partial<FunnelInputs>): void => {
    setTried({});
    dispatch(shown ? editScenario(shown.id, change) : editFunnel(change));
  };
  const enter = (field: FunnelField): void =>
    section.current?.querySelector<HTMLElement>(`[data-ref="funnel-${field}"] input`)?.focus();
  return (
    <Section title={t('funnel.title')} description={t('funnel.hint')}>
      <div ref={section} className={styles['section']} data-ref="funnel">
        <ScenarioBar scenarios={scenarios} shown={shown} inputs={inputs} onShow={setChosen} />
        <div className={styles['funnel']}>
          <Panel title={t('funnel.inputs')}>
            <FunnelFields key={shown?.id ?? 'agreed'} inputs={inputs} onTry={setTried} onEdit={edit} />
          </Panel>
          <Panel title={t('funnel.needs')}>
            <FunnelTable inputs={inputs} onEnter={enter} />
            <Levers inputs={inputs} />
          </Panel>
        </div>
        {scenarios.length > 0 ? <ScenarioTable agreed={agreed} scenarios={scenarios} /> : null}
        <CloseRatePanel inputs={inputs} />
        <NeededByPanel key={shown?.id ?? 'agreed'} goal={inputs.neededBy} onEdit={edit} />
      </div>
    </Section>
  );
}
