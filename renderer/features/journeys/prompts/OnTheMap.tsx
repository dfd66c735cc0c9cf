import { assertNever } from '../../../../shared/invariant';
import { durationsOf } from '../../../../shared/journeys/durations';
import type { PromptRecord } from '../../../../shared/journeys/prompt-record';
import type { Handoff, Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { LaneIcon } from '../../../ui/LaneIcon';
import { handoffKey, type PartKey, touchpointKey } from '../parts/parts';
import { PartButton } from '../parts/PartButton';
import { dateWords, handoffName, touchpointName } from '../words';
import type { FormId } from './forms';
import styles from './PromptsPanel.module.css';

export interface OnTheMapProps {
  readonly journey: Journey;
  readonly form: FormId;
  readonly record: PromptRecord;
  readonly onSelect: (key: PartKey) => void;
}

/** What the map already says to a question; every entry leads to its card. */
export function OnTheMap({ journey, form, record, onSelect }: OnTheMapProps) {
  if (form === 'length') {
    const words = lengthWords(journey);
    return words === null ? null : <p className={styles['says']}>{words}</p>;
  }
  const touchpoints = form === 'handed-over' ? [] : record.touchpoints[form];
  const handoffs = form === 'handed-over' ? record.handoffs : [];
  const all = [
    ...touchpoints.map((touchpoint) => ({ kind: 'touchpoint', touchpoint }) as const),
    ...handoffs.map((handoff) => ({ kind: 'handoff', handoff }) as const),
  ];
  if (all.length === 0) return null;
  const shown = all.slice(-SHOWN);
  return (
    <div className={styles['says']}>
      <ul aria-label={t('prompts.says')}>
        {shown.map((part) => (
          <li key={part.kind === 'handoff' ? part.handoff.id : part.touchpoint.id}>{entryOf(part, onSelect)}</li>
        ))}
      </ul>
      {all.length > shown.length ? <p>{t('prompts.more', { n: all.length - shown.length })}</p> : null}
    </div>
  );
}

/** The newest stand nearest to the cursor; what came before is on the map. */
const SHOWN = 4;

type Part =
  | { readonly kind: 'touchpoint'; readonly touchpoint: Touchpoint }
  | { readonly kind: 'handoff'; readonly handoff: Handoff };

function entryOf(part: Part, onSelect: (key: PartKey) => void) {
  switch (part.kind) {
    case 'touchpoint': {
      const { id, lane, date } = part.touchpoint;
      return (
        <PartButton
          icon={<LaneIcon lane={lane} size="small" />}
          name={touchpointName(part.touchpoint)}
          note={dateWords(date)}
          onPress={() => onSelect(touchpointKey(id))}
        />
      );
    }
    case 'handoff': {
      const { id, date, trigger, dataPassed } = part.handoff;
      const about = trigger.trim() || dataPassed.trim() || handoffName(part.handoff);
      const name = `${t('journeys.handoff')}: ${about}`;
      return <PartButton name={name} note={dateWords(date)} onPress={() => onSelect(handoffKey(id))} />;
    }
    default:
      return assertNever(part);
  }
}

function lengthWords(journey: Journey): string | null {
  const { total } = durationsOf(journey);
  const close = dateWords(journey.closedOn);
  if (total.known) {
    const days = t(total.approximate ? 'prompts.days.about' : 'prompts.days', { n: total.days });
    return t('prompts.length.says', { days, close });
  }
  return journey.closedOn.precision === 'unknown' ? null : t('prompts.length.says.close', { close });
}
