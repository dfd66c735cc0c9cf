import { useRef } from 'react';
import type { FunnelField } from '../../../shared/metrics/funnel';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Panel } from '../../ui/Panel';
import { Section } from '../../ui/Section';
import { FunnelFields } from './FunnelFields';
import styles from './FunnelSection.module.css';
import { FunnelTable } from './FunnelTable';

/** The reverse funnel: what is known on the left, what it takes on the right. */
export function FunnelSection() {
  const inputs = useWorkshop((workshop) => workshop.metrics.funnel);
  const section = useRef<HTMLDivElement>(null);
  const enter = (field: FunnelField): void =>
    section.current?.querySelector<HTMLElement>(`[data-ref="funnel-${field}"] input`)?.focus();
  return (
    <Section title={t('funnel.title')} description={t('funnel.hint')}>
      <div ref={section} className={styles['funnel']} data-ref="funnel">
        <Panel title={t('funnel.inputs')}>
          <FunnelFields inputs={inputs} />
        </Panel>
        <Panel title={t('funnel.needs')}>
          <FunnelTable inputs={inputs} onEnter={enter} />
        </Panel>
      </div>
    </Section>
  );
}
