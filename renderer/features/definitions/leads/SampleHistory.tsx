import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { samplePhase } from '../../../../shared/definitions/sample-phase';
import { type SamplePoint, samplePoints } from '../../../../shared/definitions/recalibration';
import type { Definitions } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { NewSampleDialog } from './NewSampleDialog';
import styles from './SampleHistory.module.css';
import { SampleTable } from './SampleTable';

/** The samples one after another in counts, and the start of the next; nothing before the first reveal. */
export function SampleHistory({ definitions }: { readonly definitions: Definitions }) {
  const [isStarting, setStarting] = useState(false);
  const points = samplePoints(definitions);
  const isRevealed = samplePhase(definitions) === 'revealed';
  if (points.length === 0) return null;
  return (
    <section className={styles['history']} aria-labelledby="samples-over-time">
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h3 id="samples-over-time" className={styles['title']}>
            {t('samples.title')}
          </h3>
          <p className={styles['quiet']}>{t('samples.hint')}</p>
        </div>
        {isRevealed ? (
          <Button icon={<RefreshCw size={16} aria-hidden />} onPress={() => setStarting(true)}>
            {t('samples.start')}
          </Button>
        ) : null}
      </div>
      {points.length > 1 ? <Change points={points} /> : null}
      {points.length > 1 || !isRevealed ? <SampleTable points={points} /> : null}
      {isStarting ? <NewSampleDialog name={definitions.sampleName} onClose={() => setStarting(false)} /> : null}
    </section>
  );
}

/** The last two samples beside each other, in counts. */
function Change({ points }: { readonly points: readonly SamplePoint[] }) {
  const [before, now] = points.slice(-2);
  if (!before || !now) return null;
  return (
    <p>
      {t('samples.change', {
        same: before.counts.same,
        compared: before.counts.compared,
        nowSame: now.counts.same,
        nowCompared: now.counts.compared,
      })}
    </p>
  );
}
