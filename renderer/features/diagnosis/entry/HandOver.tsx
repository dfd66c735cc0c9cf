import { EyeOff } from 'lucide-react';
import { useRef } from 'react';
import type { Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useRoomWriting } from '../../../state/room-context';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { SideMark } from '../../../ui/SideMark';
import { useAnswerShield } from '../use-answer-shield';
import styles from './HandOver.module.css';
import { useWholeScreen } from './use-whole-screen';

export interface HandOverProps {
  readonly side: Side;
  /** Whom the laptop goes to. */
  readonly title: string;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** What everybody sees while the laptop is handed over: whose turn it is, and nothing else. */
export function HandOver({ side, title, onStart, onBack }: HandOverProps) {
  useAnswerShield();
  const screen = useRef<HTMLElement>(null);
  useWholeScreen(screen);
  useRoomWriting(side);
  return (
    <section ref={screen} className={cx(styles, 'handOver', side)} aria-labelledby="hand-over">
      <SideMark side={side} size="large" />
      <h2 id="hand-over" className={styles['title']}>
        {title}
      </h2>
      <p className={styles['rule']}>
        <EyeOff size={20} aria-hidden />
        {t('handOver.rule')}
      </p>
      <Button tone="primary" size="large" autoFocus onPress={onStart}>
        {t('handOver.start')}
      </Button>
      <Button tone="quiet" onPress={onBack}>
        {t('handOver.back')}
      </Button>
    </section>
  );
}
