import type { Hand } from '../../../../shared/shared-map/hand';
import { t } from '../../../i18n/i18n';
import { Badge } from '../../../ui/Badge';

/** That the room added or changed a row; nothing where the wins gave it. */
export function Mark({ hand }: { readonly hand: Hand }) {
  return hand === 'none' ? null : <Badge tone="accent">{t(`map.hand.${hand}`)}</Badge>;
}
