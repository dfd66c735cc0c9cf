import { ICP_LABELS } from '../../../../shared/definitions/icp-sentence';
import type { IcpField as Field } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { TextArea } from '../../../ui/TextArea';

export interface IcpFieldProps {
  readonly field: Field;
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

/** One field of an ideal client with what belongs in it. */
export function IcpField({ field, value, onCommit }: IcpFieldProps) {
  return (
    <TextArea
      label={ICP_LABELS[field]}
      description={t(`icp.hint.${field}`)}
      rows={2}
      value={value}
      onCommit={onCommit}
    />
  );
}
