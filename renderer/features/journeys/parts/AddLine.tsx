import { Plus } from 'lucide-react';
import { useState } from 'react';
import { touchpointKinds } from '../../../../shared/content/touchpoint-kinds';
import { kindLabel, OTHER_KIND } from '../../../../shared/journeys/kind-name';
import type { QuickHandoff } from '../../../../shared/journeys/line-handoff';
import { unreadDate } from '../../../../shared/journeys/line-date';
import { type QuickTouchpoint, readLine } from '../../../../shared/journeys/quick-add';
import { isAfterClose } from '../../../../shared/journeys/before-close';
import { latestDay } from '../../../../shared/journeys/possible-days';
import { twoReadings } from '../../../../shared/read-date';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { Button } from '../../../ui/Button';
import { TextBox } from '../../../ui/TextBox';
import { dateWords } from '../words';
import styles from './AddLine.module.css';

export interface AddLineProps {
  readonly journey: Journey;
  /** Gives whether there was room for it. */
  readonly onAdd: (read: QuickTouchpoint | QuickHandoff) => boolean;
}

/** One line that becomes a touchpoint: "12 Mar webinar marketing". Shows how it is understood before it is added. */
export function AddLine({ journey, onAdd }: AddLineProps) {
  const today = useClock().today();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const close = latestDay(journey.closedOn);
  const read = readLine(text, touchpointKinds, { today, latest: close === null || close > today ? today : close });
  const error = isTried && !read.ok ? refusalOf(read.error, text) : undefined;
  const hint = read.ok ? describe(read.value, text, journey) : hintOf(read.error, text);
  const add = () => {
    setTried(!read.ok && text.trim() !== '');
    if (!read.ok) return;
    if (onAdd(read.value)) setText('');
  };
  const change = (next: string) => {
    setTried(false);
    setText(next);
  };

  return (
    <div className={styles['line']}>
      <TextBox
        label={t('journeys.quick')}
        hideLabel
        placeholder={t('journeys.quick.example')}
        description={error === undefined ? hint : undefined}
        hideDescription
        error={error}
        field={{ text, change, commit: add, leave: () => undefined }}
      />
      {text.trim() === '' || isTried ? null : (
        <p className={styles['reading']} aria-hidden>
          {hint}
        </p>
      )}
      <Button icon={<Plus size={16} aria-hidden />} isDisabled={text.trim() === ''} onPress={add}>
        {t('journeys.quick.add')}
      </Button>
    </div>
  );
}

type Refusal = Extract<ReturnType<typeof readLine>, { readonly ok: false }>['error'];

const refusalOf = (refusal: Refusal, text: string): string => t(`journeys.quick.${refusal}`, { ...twoReadings(text) });

/** What a line lacks while it is typed; a date that cannot be taken at its word is said at once. */
const hintOf = (refusal: Refusal, text: string): string =>
  refusal === 'ambiguous' || refusal === 'no-such-day' || refusal === 'quarter'
    ? refusalOf(refusal, text)
    : t('journeys.quick.hint');

/** How a line is understood, and whether its date is odd or was not understood. */
function describe(read: QuickTouchpoint | QuickHandoff, text: string, journey: Journey): string {
  const reading = read.part === 'handoff' ? describeHandoff(read) : describeTouchpoint(read);
  const unread = read.date.precision === 'unknown' ? unreadDate(text) : null;
  if (unread !== null) return t('journeys.quick.unreadDate', { reading, date: unread });
  if (!isAfterClose(journey, read)) return reading;
  return t('journeys.quick.afterClose', { reading, close: dateWords(journey.closedOn) });
}

function describeTouchpoint({ lane, kind, title, date, content }: QuickTouchpoint): string {
  const what = kind === OTHER_KIND ? title : `${title} (${kindLabel(kind)})`;
  const params = { lane: t(`ui.lane.${lane}`), what, content, date: dateWords(date) };
  return t(content === '' ? 'journeys.quick.reads' : 'journeys.quick.readsContent', params);
}

function describeHandoff({ direction, date, trigger }: QuickHandoff): string {
  const params = { direction: t(`journeys.direction.${direction}`), date: dateWords(date), trigger };
  return t(trigger === '' ? 'journeys.quick.readsHandoff' : 'journeys.quick.readsTrigger', params);
}
