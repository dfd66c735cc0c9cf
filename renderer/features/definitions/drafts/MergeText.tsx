import type { Take } from '../../../../shared/definitions/merge';
import type { WordPiece } from '../../../../shared/word-diff';
import { type Side, SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { SideIcon } from '../../../ui/SideIcon';
import styles from './MergeText.module.css';

export interface MergeTextProps {
  readonly pieces: readonly WordPiece[];
  readonly takes: readonly Take[];
  readonly onToggle: (place: number, side: Side) => void;
}

/** The text with a choice at every place where the drafts differ: the words of one side, of the other, of both or of neither. */
export function MergeText({ pieces, takes, onToggle }: MergeTextProps) {
  const places = pieces.flatMap((piece, at) => (piece.kind === 'changed' ? at : []));
  return (
    <div className={styles['text']} role="group" aria-label={t('drafts.merge.label')}>
      {pieces.map((piece, at) => {
        if (piece.kind === 'same') return <span key={at}>{piece.text}</span>;
        const place = places.indexOf(at);
        return SIDES.map((side) => {
          const words = (side === 'marketing' ? piece.left : piece.right).trim();
          return words === '' ? null : (
            <button
              key={`${at}-${side}`}
              type="button"
              className={styles['words']}
              data-side={side}
              aria-pressed={takes[place]?.[side] ?? false}
              aria-label={t('drafts.merge.words', { n: place + 1, side: t(`ui.side.${side}`), words })}
              onClick={() => onToggle(place, side)}
            >
              <SideIcon side={side} size="small" />
              {words}
            </button>
          );
        });
      })}
    </div>
  );
}
