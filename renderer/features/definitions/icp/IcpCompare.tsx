import { agreeIcp, takeIcp } from '../../../../shared/commands/icp';
import { compareIcp, type IcpComparison } from '../../../../shared/definitions/icp';
import { ICP_LABELS } from '../../../../shared/definitions/icp-sentence';
import { wordDiff } from '../../../../shared/word-diff';
import { type Side, SIDES } from '../../../../shared/side';
import type { Icp, IcpField } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { SideIcon } from '../../../ui/SideIcon';
import { SideMark } from '../../../ui/SideMark';
import { TextArea } from '../../../ui/TextArea';
import styles from './Icp.module.css';

/** Field by field, what each side wrote, whether that is the same, and what both agree on. */
export function IcpCompare({ icp }: { readonly icp: Icp }) {
  const dispatch = useDispatch();
  const compared = compareIcp(icp);
  const same = compared.filter(({ state }) => state === 'same').length;
  const filled = compared.filter(({ state }) => state !== 'none').length;
  return (
    <div className={styles['compare']}>
      <p className={styles['count']}>{t('icp.count', { same, filled })}</p>
      <table className={styles['table']} aria-label={t('icp.title')}>
        <thead>
          <tr>
            <th scope="col">{t('icp.column.field')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <SideMark side={side} size="small" />
              </th>
            ))}
            <th scope="col">{t('icp.column.agreed')}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((row) => (
            <tr key={row.field}>
              <th scope="row">
                <span className={styles['field']}>
                  {ICP_LABELS[row.field]}
                  <Badge tone={TONES[row.state]}>{t(`icp.state.${row.state}`)}</Badge>
                </span>
              </th>
              {SIDES.map((side) => (
                <td key={side}>
                  <SideCell icp={icp} row={row} side={side} />
                </td>
              ))}
              <td>
                <TextArea
                  label={t('icp.agreed.of', { field: ICP_LABELS[row.field] })}
                  hideLabel
                  rows={2}
                  value={icp.agreed[row.field]}
                  onCommit={(text) => dispatch(agreeIcp(row.field, text))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SideCellProps {
  readonly icp: Icp;
  readonly row: IcpComparison;
  readonly side: Side;
}

/** One side's words with those underlined that only this side has, and the way to take them over. */
function SideCell({ icp, row: { field, state }, side }: SideCellProps) {
  const take = useTake(icp, field, side);
  const text = icp.sides[side][field];
  if (text.trim() === '') return <span className={styles['nothing']}>{t('icp.nothing')}</span>;
  const pieces = wordDiff(icp.sides.marketing[field], icp.sides.sales[field]);
  return (
    <div className={styles['words']} data-side={side}>
      <p>
        {state === 'differs'
          ? pieces.map((piece, at) =>
              piece.kind === 'same' ? (
                <span key={at}>{piece.text}</span>
              ) : (
                <mark key={at}>{side === 'marketing' ? piece.left : piece.right}</mark>
              ),
            )
          : text}
      </p>
      {icp.agreed[field] === text ? null : (
        <Button
          size="small"
          tone="quiet"
          icon={<SideIcon side={side} />}
          aria-label={t(`icp.take.${side}`, { field: ICP_LABELS[field] })}
          onPress={take}
        >
          {t('icp.take')}
        </Button>
      )}
    </div>
  );
}

/** Takes a side's words over; words that stood there before come back with undo. */
function useTake({ agreed }: Icp, field: IcpField, side: Side): () => void {
  const dispatch = useDispatch();
  const replace = useRemoval();
  return () => {
    const command = takeIcp(field, side);
    if (agreed[field].trim() === '') dispatch(command);
    else replace(command, t('icp.replaced', { field: ICP_LABELS[field] }));
  };
}

const TONES = { same: 'good', differs: 'attention', 'one-side': 'neutral', none: 'neutral' } as const;
