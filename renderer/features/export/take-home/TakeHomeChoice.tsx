import { useState } from 'react';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import type { Workshop } from '../../../../shared/workshop/schema';
import { RedactionPreview } from '../redaction/RedactionPreview';
import styles from './TakeHomeChoice.module.css';
import { TakeHomeItems } from './TakeHomeItems';
import { TakeHomeOptions } from './TakeHomeOptions';
import { TakeHomePreview } from './TakeHomePreview';
import type { TakeHome } from './use-take-home';

export interface TakeHomeChoiceProps {
  readonly workshop: Workshop;
  readonly takeHome: TakeHome;
}

/** Everything that there is to take home, and beside it what one item looks like, or what is left out of all of them. */
export function TakeHomeChoice({ workshop, takeHome }: TakeHomeChoiceProps) {
  const [looked, setLooked] = useState<TakeHomeItem>('sla');
  const [isRedacting, setRedacting] = useState(false);
  const shown = isRedacting ? null : looked;
  const look = (item: TakeHomeItem) => {
    setLooked(item);
    setRedacting(false);
  };
  return (
    <div className={styles['columns']}>
      <div className={styles['choice']}>
        <TakeHomeItems takeHome={takeHome} shown={shown} onShow={look} />
      </div>
      <div className={styles['beside']}>
        <TakeHomeOptions
          workshop={workshop}
          takeHome={takeHome}
          shown={shown}
          onRedact={() => setRedacting(!isRedacting)}
        />
        {shown === null ? (
          <div className={styles['redaction']}>
            <RedactionPreview
              workshop={workshop}
              leftOut={takeHome.leftOut}
              onChange={(leftOut) => takeHome.change({ leftOut })}
            />
          </div>
        ) : (
          <TakeHomePreview key={shown} item={shown} takeHome={takeHome} />
        )}
      </div>
    </div>
  );
}
