import { ArrowLeft, ArrowRight, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { sealRatings } from '../../../../shared/commands/raters';
import { ratedBy } from '../../../../shared/definitions/sample-phase';
import type { Rater, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { Stack } from '../../../ui/Stack';
import styles from './RateScreen.module.css';

export interface RateFootProps {
  readonly rater: Rater;
  readonly name: string;
  readonly leads: readonly SampleLead[];
  readonly index: number;
  readonly onGoTo: (index: number) => void;
  readonly onSealed: () => void;
}

/** The way through the leads, how far it is, and the seal at its end. */
export function RateFoot({ rater, name, leads, index, onGoTo, onSealed }: RateFootProps) {
  const [isSealing, setSealing] = useState(false);
  const counts = { n: ratedBy(rater, leads), of: leads.length };
  return (
    <footer className={styles['foot']}>
      <Button icon={<ArrowLeft size={16} aria-hidden />} isDisabled={index === 0} onPress={() => onGoTo(index - 1)}>
        {t('rate.previous')}
      </Button>
      <Button isDisabled={index === leads.length - 1} onPress={() => onGoTo(index + 1)}>
        {t('rate.next')}
        <ArrowRight size={16} aria-hidden />
      </Button>
      <span className={styles['keys']}>{t('rate.keys')}</span>
      <span className={styles['done']}>{t('rate.done', counts)}</span>
      <Button
        tone={counts.n === counts.of ? 'primary' : 'plain'}
        icon={<LockKeyhole size={16} aria-hidden />}
        onPress={() => {
          commitTyping();
          setSealing(true);
        }}
      >
        {t('rate.seal')}
      </Button>
      <SealRatings
        isOpen={isSealing}
        rater={rater}
        name={name}
        counts={counts}
        onClose={() => setSealing(false)}
        onSealed={onSealed}
      />
    </footer>
  );
}

interface SealRatingsProps {
  readonly isOpen: boolean;
  readonly rater: Rater;
  readonly name: string;
  readonly counts: { readonly n: number; readonly of: number };
  readonly onClose: () => void;
  readonly onSealed: () => void;
}

/** Says what sealing means and what is still open, because sealing cannot be undone. */
function SealRatings({ isOpen, rater, name, counts, onClose, onSealed }: SealRatingsProps) {
  const dispatch = useDispatch();
  const clock = useClock();
  const seal = () => {
    if (dispatch(sealRatings(rater.id, clock.now()))) onSealed();
  };
  const which = counts.n === 0 ? 'none' : counts.n === counts.of ? 'all' : 'some';
  const footer = (
    <>
      <Button onPress={onClose}>{t('rate.seal.notYet')}</Button>
      <Button tone="primary" isDisabled={which === 'none'} onPress={seal}>
        {t('rate.seal.confirm')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('rate.seal.title', { name })} isOpen={isOpen} onClose={onClose} role="alertdialog" footer={footer}>
      <Stack gap={2}>
        <p>{t(`rate.seal.${which}`, counts)}</p>
        <p>{t('rate.seal.body')}</p>
      </Stack>
    </Dialog>
  );
}
