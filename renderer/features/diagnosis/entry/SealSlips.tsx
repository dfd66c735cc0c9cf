import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { seal } from '../../../../shared/commands/seal';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useSession } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { Row } from '../../../ui/Row';
import { Stack } from '../../../ui/Stack';
import { describeReason } from './describe-refusal';
import styles from './SlipGrid.module.css';
import type { SlipColumn } from './SlipTable';
import { openReason } from './unread-cells';

export interface SealSlipsProps {
  readonly columns: readonly SlipColumn[];
  readonly asked: readonly Question[];
  readonly onSealed: () => void;
}

/** Seals every slip that holds an answer, all together; one that cannot be sealed is named, and none is. */
export function SealSlips({ columns, asked, onSealed }: SealSlipsProps) {
  const session = useSession();
  const clock = useClock();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const written = columns.filter(({ isBlank }) => !isBlank);
  const blank = columns.length - written.length;
  const empty = written.reduce((total, { answered }) => total + asked.length - answered, 0);

  const ask = () => {
    commitTyping();
    const refusals = written.flatMap(({ sheet, name }) => {
      const reason = openReason(session, sheet.id);
      if (reason === null) return [];
      return [t('slips.refused', { name, reason: describeReason(reason, asked) })];
    });
    setRefusal(refusals[0] ?? null);
    setAsking(refusals.length === 0);
  };
  const sealAll = () => {
    for (const { sheet } of written) session.dispatch(seal(sheet.id, clock.now()));
    onSealed();
  };

  return (
    <div className={styles['seal']}>
      <div role="alert">
        {refusal === null ? null : (
          <Callout tone="attention" title={t('diagnosis.seal.refused')}>
            {refusal}
          </Callout>
        )}
      </div>
      <Button
        tone="primary"
        icon={<LockKeyhole size={16} aria-hidden />}
        isDisabled={written.length === 0}
        onPress={ask}
      >
        {written.length === 0 ? t('slips.seal.none') : t('slips.seal', { n: written.length })}
      </Button>
      <Dialog
        title={t('slips.seal.title', { n: written.length })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        footer={
          <Row gap={2} wrap>
            <Button onPress={() => setAsking(false)}>{t('slips.seal.back')}</Button>
            <Button tone="primary" onPress={sealAll}>
              {t('diagnosis.seal.confirm')}
            </Button>
          </Row>
        }
      >
        <Stack gap={2}>
          <p>{empty === 0 ? t('slips.seal.complete') : t('slips.seal.empty', { n: empty })}</p>
          {blank > 0 ? <p>{t('slips.seal.blank', { n: blank })}</p> : null}
          <p>{t('diagnosis.seal.body')}</p>
        </Stack>
      </Dialog>
    </div>
  );
}
