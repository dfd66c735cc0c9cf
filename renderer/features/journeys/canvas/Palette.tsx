import type { DragEvent } from 'react';
import { type TouchpointKind, touchpointKinds } from '../../../../shared/content/touchpoint-kinds';
import { LANES } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { LaneMark } from '../../../ui/LaneMark';
import { Later } from '../../../ui/Later';
import { Toolbar } from '../../../ui/Toolbar';
import { putKind } from './dragged-kind';
import styles from './Palette.module.css';

/** The kinds of touchpoints by lane: dragged onto a date, or added by a press. The map is painted first. */
export function Palette({ onAdd }: { readonly onAdd: (kind: TouchpointKind) => void }) {
  return (
    <section className={styles['palette']} aria-label={t('journeys.palette')}>
      <p className={styles['hint']}>{t('journeys.palette.hint')}</p>
      <Later>
        <Toolbar className={styles['lanes']} label={t('journeys.palette')} orientation="vertical">
          {LANES.map((lane) => (
            <div key={lane} className={styles['group']}>
              <h3>
                <LaneMark lane={lane} size="small" />
              </h3>
              <ul>
                {touchpointKinds
                  .filter((kind) => kind.lane === lane)
                  .map((kind) => (
                    <li key={kind.id}>
                      <button
                        type="button"
                        className={styles['kind']}
                        draggable
                        onDragStart={(event: DragEvent) => putKind(event.dataTransfer, kind)}
                        onClick={() => onAdd(kind)}
                      >
                        {kind.label}
                      </button>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </Toolbar>
      </Later>
    </section>
  );
}
