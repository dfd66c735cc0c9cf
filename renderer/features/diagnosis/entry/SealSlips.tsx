import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { seal } from '../../../../shared/commands/seal';
import type { SheetId } from '../../../../shared/ids';
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
import { sharesRow } from './slip-rows';
import styles from './SlipGrid.module.css';
import type { SlipColumn } from './SlipTable';
import { openReason, unreadRows } from './unread-cells';

export interface SealSlipsProps {
  readonly columns: readonly SlipColumn[];
  readonly asked: readonly Question[];
  readonly onSealed: () => void;
  /** Leads to the cell of a sheet that has to be put right first. */
  readonly onRefused: (id: SheetId, rowKey: string) => void;
}

/** Seals every slip that holds an answer, all together; one that cannot be sealed is named, and none is. */
export function SealSlips({ columns, asked, onSealed, onRefused }: SealSlipsProps) {
  const session = useSession();
  const clock = useClock();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const written = columns.filter(({ isBlank }) => !isBlank);
  const blank = columns.length - written.length;
  const empty = written.reduce((total, { answered }) => total + asked.length - answered, 0);

  const ask = () => {
    commitTyping();
    const refused = written.flatMap(({ sheet, name }) => {
      const reason = openReason(session, sheet.id);
      return reason === null ? [] : [{ sheet, name, reason }];
    })[0];
    setAsking(refused === undefined);
    if (refused === undefined) return setRefusal(null);
    const { sheet, name, reason } = refused;
    const [cell] = unreadRows(session, sheet.id);
    if (cell) {
      setRefusal(t('slips.refused.cell', { name, n: cell.n }));
      return onRefused(sheet.id, cell.key);
    }
    setRefusal(t('slips.refused', { name, reason: describeReason(reason, asked) }));
    if (reason.kind === 'shares') onRefused(sheet.id, sharesRow(sheet, reason.questionId));
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
          <ul>
            {written.map(({ sheet, name, answered }) => (
              <li key={sheet.id}>{t('slips.seal.one', { name, answered, of: asked.length })}</li>
            ))}
          </ul>
          <p>{empty === 0 ? t('slips.seal.complete') : t('slips.seal.empty', { n: empty })}</p>
          {blank > 0 ? <p>{t('slips.seal.blank', { n: blank })}</p> : null}
          <p>{t('diagnosis.seal.body')}</p>
        </Stack>
      </Dialog>
    </div>
  );
}
