import { Plus } from 'lucide-react';
import { useState } from 'react';
import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import { type QuickTouchpoint, readQuickAdd } from '../../../shared/journeys/quick-add';
import { representativeDay } from '../../../shared/time';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { Button } from '../../ui/Button';
import { TextBox } from '../../ui/TextBox';
import styles from './AddLine.module.css';
import { dateWords, kindLabel } from './words';

export interface AddLineProps {
  readonly journey: Journey;
  readonly onAdd: (read: QuickTouchpoint) => void;
}

/** One line that becomes a touchpoint: "12 Mar webinar marketing". Shows how it is understood before it is added. */
export function AddLine({ journey, onAdd }: AddLineProps) {
  const today = useClock().today();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const read = readQuickAdd(text, touchpointKinds, representativeDay(journey.closedOn) ?? today);
  const add = () => {
    setTried(!read.ok && text.trim() !== '');
    if (!read.ok) return;
    onAdd(read.value);
    setText('');
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
        description={read.ok ? describe(read.value) : t('journeys.quick.hint')}
        hideDescription
        error={isTried && !read.ok ? t(`journeys.quick.${read.error}`) : undefined}
        field={{ text, change, commit: add, leave: () => undefined }}
      />
      {text.trim() === '' || isTried ? null : (
        <p className={styles['reading']} aria-hidden>
          {read.ok ? describe(read.value) : t('journeys.quick.hint')}
        </p>
      )}
      <Button icon={<Plus size={16} aria-hidden />} isDisabled={text.trim() === ''} onPress={add}>
        {t('journeys.quick.add')}
      </Button>
    </div>
  );
}

function describe({ lane, kind, title, date }: QuickTouchpoint): string {
  const what = kind === 'other' ? title : `${title} (${kindLabel(kind)})`;
  return t('journeys.quick.reads', { lane: t(`ui.lane.${lane}`), what, date: dateWords(date) });
}
