import { LockKeyhole, X } from 'lucide-react';
import { renameRater } from '../../../../shared/commands/raters';
import { ratedBy } from '../../../../shared/definitions/sample-phase';
import type { Rater, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { usePeople } from '../../../state/use-people';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import styles from './Raters.module.css';

export interface RaterRowProps {
  readonly rater: Rater;
  /** What they are called in the room. */
  readonly name: string;
  readonly leads: readonly SampleLead[];
  readonly isNext: boolean;
  readonly onRate: () => void;
  readonly onRemove: () => void;
}

/** One rater: the name, how far they are, and the way to their own screen. */
export function RaterRow({ rater, name, leads, isNext, onRate, onRemove }: RaterRowProps) {
  const dispatch = useDispatch();
  const people = usePeople();
  const counts = { n: ratedBy(rater, leads), of: leads.length };
  const isSealed = rater.sealedAt !== null;
  return (
    <li className={styles['row']} data-ref={rater.id}>
      <div className={styles['name']}>
        <TextField
          label={t('raters.name', { name })}
          hideLabel
          placeholder={name}
          suggestions={people}
          value={rater.name}
          onCommit={(text) => dispatch(renameRater(rater.id, text))}
        />
      </div>
      <span className={styles['state']}>
        {isSealed ? <LockKeyhole size={16} aria-hidden /> : null}
        {t(isSealed ? 'raters.sealed' : 'raters.progress', counts)}
      </span>
      {isSealed ? null : (
        <Button
          size="small"
          tone={isNext ? 'primary' : 'plain'}
          isDisabled={leads.length === 0}
          aria-label={t('raters.rateAs', { name })}
          onPress={onRate}
        >
          {t('raters.rate')}
        </Button>
      )}
      <IconButton
        label={t('raters.remove', { name })}
        icon={<X size={16} aria-hidden />}
        size="small"
        onPress={onRemove}
      />
    </li>
  );
}
