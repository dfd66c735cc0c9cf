import { sealIcp, writeIcp } from '../../../../shared/commands/icp';
import { isIcpWritten } from '../../../../shared/definitions/icp';
import type { Side } from '../../../../shared/side';
import { ICP_FIELDS, type IcpText } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch } from '../../../state/session-context';
import { BlindEntry } from '../blind/BlindEntry';
import styles from './Icp.module.css';
import { IcpField } from './IcpField';

export interface IcpEntryProps {
  /** What this side has written so far; the other side's is never read here. */
  readonly text: IcpText;
  readonly side: Side;
  readonly onLeave: () => void;
}

/** Where one side describes its ideal client, field by field. */
export function IcpEntry({ text, side, onLeave }: IcpEntryProps) {
  const dispatch = useDispatch();
  const clock = useClock();
  return (
    <BlindEntry
      side={side}
      title={t(`icp.title.${side}`)}
      sealLabel={t(`icp.seal.${side}`)}
      isWritten={isIcpWritten(text)}
      onSeal={() => {
        if (dispatch(sealIcp(side, clock.now()))) onLeave();
      }}
      next={null}
      onLeave={onLeave}
    >
      <div className={styles['form']}>
        {ICP_FIELDS.map((field) => (
          <IcpField
            key={field}
            field={field}
            value={text[field]}
            onCommit={(value) => dispatch(writeIcp(side, field, value))}
          />
        ))}
      </div>
    </BlindEntry>
  );
}
