import { useMemo } from 'react';
import { setAgendaMinutes } from '../../../shared/commands/agenda';
import { type StageMedian, stageMedians, suggestedMinutes } from '../../../shared/running/time-suggestions';
import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { usePastTimes } from '../../state/past-times';
import { useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import styles from './AgendaSection.module.css';

/** What the stages on the agenda took in earlier workshops of this laptop, to be taken over; nothing where there were none. */
export function PastTimes({ items }: { readonly items: readonly AgendaItem[] }) {
  const past = usePastTimes();
  const preset = useWorkshop((workshop) => workshop.setup.preset);
  const apply = useRemoval();
  const medians = useMemo(
    () => stageMedians(past, preset).filter(({ stage }) => items.some((item) => item.stage === stage)),
    [past, preset, items],
  );
  const minutes = useMemo(() => suggestedMinutes(items, medians), [items, medians]);
  if (medians.length === 0) return null;
  const isSame = Object.keys(minutes).length === 0;
  return (
    <Panel
      tone="sunken"
      title={t('running.suggest.title')}
      actions={
        isSame ? null : (
          <Button size="small" onPress={() => apply(setAgendaMinutes(minutes), t('running.suggest.used'))}>
            {t('running.suggest.use')}
          </Button>
        )
      }
    >
      <ul className={styles['past']}>
        {medians.map((median) => (
          <li key={median.stage}>{sayMedian(median)}</li>
        ))}
      </ul>
      {isSame ? <p className={styles['same']}>{t('running.suggest.same')}</p> : null}
    </Panel>
  );
}

function sayMedian({ stage, minutes, workshops }: StageMedian): string {
  const line = t('running.suggest.line', { stage: t(`stages.${stage}.name`), minutes });
  return `${line} (${t('running.suggest.median', { n: workshops })})`;
}
