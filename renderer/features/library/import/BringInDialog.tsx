import { useState } from 'react';
import type { MergeSide } from '../../../../shared/workshop/merge';
import { WorkshopFacts } from '../../../document/WorkshopFacts';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { RadioCards } from '../../../ui/RadioCards';
import { Stack } from '../../../ui/Stack';
import { Clashes } from './Clashes';
import type { ImportAnswer, Incoming } from './incoming';
import { PresentNote } from './PresentNote';

export interface BringInDialogProps {
  readonly incoming: Incoming;
  readonly onAnswer: (answer: ImportAnswer) => void;
}

/** What is in a file, and what of it is here already, before anything comes in. */
export function BringInDialog({ incoming, onAnswer }: BringInDialogProps) {
  const { summary, present } = incoming;
  const merge = present.kind === 'present' ? present.comparison.merge : null;
  const [way, setWay] = useState<'merge' | 'copy'>(merge ? 'merge' : 'copy');
  const [side, setSide] = useState<MergeSide>('mine');
  const [except, setExcept] = useState<ReadonlySet<string>>(new Set());
  const bringIn = (): void => {
    if (present.kind === 'absent') onAnswer({ kind: 'add' });
    else onAnswer(way === 'copy' ? { kind: 'copy' } : { kind: 'merge', side, except });
  };
  const cancel = (): void => onAnswer({ kind: 'cancel' });
  return (
    <Dialog
      title={t('library.bringIn.title')}
      isOpen
      onClose={cancel}
      footer={
        <>
          <Button onPress={cancel}>{t('library.cancel')}</Button>
          <Button tone="primary" onPress={bringIn} autoFocus>
            {present.kind === 'absent' ? t('library.bringIn.add') : t(`library.bringIn.${way}`)}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <WorkshopFacts summary={summary} fileName={incoming.fileName} />
        <PresentNote present={present} newest={summary.newest} />
        {merge ? (
          <RadioCards label={t('library.bringIn.how')} value={way} options={ways(merge.added)} onChange={setWay} />
        ) : null}
        {merge && way === 'merge' && merge.clashes.length > 0 ? (
          <Clashes
            clashes={merge.clashes}
            side={side}
            except={except}
            onSide={(next) => {
              setSide(next);
              setExcept(new Set());
            }}
            onExcept={setExcept}
          />
        ) : null}
      </Stack>
    </Dialog>
  );
}

const ways = (added: number) => [
  {
    id: 'merge' as const,
    title: t('library.bringIn.way.merge'),
    description:
      added > 0 ? t('library.bringIn.way.merge.body', { n: added }) : t('library.bringIn.way.merge.nothingNew'),
  },
  { id: 'copy' as const, title: t('library.bringIn.way.copy'), description: t('library.bringIn.way.copy.body') },
];
