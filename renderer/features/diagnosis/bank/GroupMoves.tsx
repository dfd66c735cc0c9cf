import { ArrowDown, ArrowUp } from 'lucide-react';
import type { QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { IconButton } from '../../../ui/IconButton';
import styles from './QuestionRow.module.css';

export interface GroupMovesProps {
  readonly group: QuestionGroup;
  /** The groups in their order. */
  readonly groups: readonly QuestionGroup[];
  readonly onMove: (group: QuestionGroup, direction: 'up' | 'down') => void;
}

/** Asks a whole group earlier or later. */
export function GroupMoves({ group, groups, onMove }: GroupMovesProps) {
  const index = groups.indexOf(group);
  return (
    <div className={styles['moves']}>
      <span data-ref={`up-${group}`}>
        <IconButton
          label={t('bank.groups.up')}
          icon={<ArrowUp size={16} aria-hidden />}
          size="small"
          isDisabled={index === 0}
          onPress={() => onMove(group, 'up')}
        />
      </span>
      <span data-ref={`down-${group}`}>
        <IconButton
          label={t('bank.groups.down')}
          icon={<ArrowDown size={16} aria-hidden />}
          size="small"
          isDisabled={index === groups.length - 1}
          onPress={() => onMove(group, 'down')}
        />
      </span>
    </div>
  );
}
