import { EyeOff } from 'lucide-react';
import type { NameLike } from '../../../../shared/redaction/still-there';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import styles from './RedactionPreview.module.css';

export interface NameLikeWordsProps {
  readonly nameLike: readonly NameLike[];
  readonly onLeaveOut: (word: string) => void;
}

/** The words in the copy that look like names: one press leaves out what is one. */
export function NameLikeWords({ nameLike, onLeaveOut }: NameLikeWordsProps) {
  if (nameLike.length === 0) return null;
  return (
    <Disclosure title={t('redaction.left', { n: nameLike.length })}>
      <div className={styles['named']}>
        <p className={styles['quiet']}>{t('redaction.left.hint')}</p>
        <ul className={styles['left']}>
          {nameLike.map(({ text, count }) => (
            <li key={text} data-ref={text} className={styles['nameLike']}>
              <Button
                size="small"
                tone="quiet"
                icon={<EyeOff size={14} aria-hidden />}
                aria-label={t('redaction.leaveOut', { text })}
                onPress={() => onLeaveOut(text)}
              >
                <bdi>{text}</bdi>
              </Button>
              <span className={styles['quiet']}>{count}</span>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
