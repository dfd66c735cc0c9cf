import { X } from 'lucide-react';
import { foldName } from '../../../../shared/redaction/fold-text';
import type { Removed } from '../../../../shared/redaction/removed';
import { t } from '../../../i18n/i18n';
import { IconButton } from '../../../ui/IconButton';
import styles from './RedactionPreview.module.css';

export interface LeftOutWordsProps {
  readonly words: readonly string[];
  readonly removed: readonly Removed[];
  readonly onTakeBack: (word: string) => void;
}

/** The words that somebody named, each with what stands there instead; any of them can leave again. */
export function LeftOutWords({ words, removed, onTakeBack }: LeftOutWordsProps) {
  if (words.length === 0) return null;
  return (
    <div className={styles['named']}>
      <h4 id="left-out-words" className={styles['subtitle']}>
        {t('redaction.words')}
      </h4>
      <ul className={styles['chips']} aria-labelledby="left-out-words">
        {words.map((word) => (
          <li key={word} data-ref={word} className={styles['chip']}>
            <span>
              <bdi>{word}</bdi> <span className={styles['quiet']}>{insteadOf(word, removed)}</span>
            </span>
            <IconButton
              label={t('redaction.takeBack', { text: word })}
              size="small"
              icon={<X size={14} aria-hidden />}
              onPress={() => onTakeBack(word)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function insteadOf(word: string, removed: readonly Removed[]): string {
  const row = removed.find(({ text, what }) => what === 'text' && foldName(text) === foldName(word));
  return row === undefined ? t('redaction.words.none') : t('redaction.words.becomes', { text: row.replacement });
}
