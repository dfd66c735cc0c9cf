import { LockKeyhole } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Side } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { startAfresh } from '../../../state/shield-answers';
import { useAnswerShield } from '../../../state/use-answer-shield';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { CoverButton } from '../../../ui/CoverButton';
import { cx } from '../../../ui/cx';
import { Dialog } from '../../../ui/Dialog';
import { Row } from '../../../ui/Row';
import { SideMark } from '../../../ui/SideMark';
import { useWholeScreen } from '../../../ui/use-whole-screen';
import styles from './BlindEntry.module.css';

export interface BlindEntryProps {
  readonly side: Side;
  readonly title: string;
  readonly sealLabel: string;
  /** Whether there is anything to seal. */
  readonly isWritten: boolean;
  readonly onSeal: () => void;
  /** What this side may write right after sealing; null when nothing is left. */
  readonly next: { readonly label: string; readonly onSeal: () => void } | null;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The screen on which one side writes by itself: nothing of the other side is on it, and undo reaches only what is written here. */
export function BlindEntry(props: BlindEntryProps) {
  const { side, title, sealLabel, isWritten, onSeal, next, onLeave, children } = props;
  useAnswerShield(startAfresh);
  const screen = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useWholeScreen(screen);
  useEffect(() => body.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const ask = () => {
    setAsking(isWritten);
    setRefused(!isWritten);
  };
  return (
    <div ref={screen} className={cx(styles, 'entry', side)}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>
          <SideMark side={side} size="large" hideWord />
          {title}
        </h2>
        <CoverButton onCover={onLeave} />
      </header>
      <div ref={body} className={styles['body']}>
        {children}
      </div>
      <footer className={styles['foot']}>
        <div role="alert">
          {isRefused && !isWritten ? (
            <Callout tone="attention" title={t('diagnosis.seal.refused')}>
              {t('blind.seal.nothing')}
            </Callout>
          ) : null}
        </div>
        <div className={styles['seal']}>
          <Button tone="primary" icon={<LockKeyhole size={16} aria-hidden />} onPress={ask}>
            {sealLabel}
          </Button>
        </div>
      </footer>
      <Dialog
        title={`${sealLabel}?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        footer={
          <Row gap={2} wrap>
            <Button onPress={() => setAsking(false)}>{t('diagnosis.seal.back')}</Button>
            {next === null ? null : <Button onPress={next.onSeal}>{next.label}</Button>}
            <Button tone="primary" onPress={onSeal}>
              {t('diagnosis.seal.confirm')}
            </Button>
          </Row>
        }
      >
        <p>{t('blind.seal.body')}</p>
      </Dialog>
    </div>
  );
}
