import { EyeOff } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Side } from '../../shared/side';
import { t } from '../i18n/i18n';
import { Button } from './Button';
import { cx } from './cx';
import styles from './HandOverScreen.module.css';
import { SideMark } from './SideMark';
import { useWholeScreen } from './use-whole-screen';

export interface HandOverScreenProps {
  readonly side: Side;
  /** Whom the laptop goes to. */
  readonly title: string;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** What everybody sees while the laptop is handed over: whose turn it is, and nothing else. */
export function HandOverScreen({ side, title, onStart, onBack }: HandOverScreenProps) {
  const screen = useRef<HTMLElement>(null);
  const titleId = useId();
  useWholeScreen(screen);
  return (
    <section ref={screen} className={cx(styles, 'handOver', side)} aria-labelledby={titleId}>
      <SideMark side={side} size="large" />
      <h2 id={titleId} className={styles['title']}>
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
