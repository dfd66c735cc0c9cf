import type { DisconnectId } from '../../../../shared/ids';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';

/** What a disconnect is called on the matrix. */
export const chipText = ({ text }: Disconnect): string => text.trim() || t('register.unsaid');

/** The name of a disconnect's place on the matrix: its entry in the list has another. */
export const chipRef = (id: DisconnectId): string => `chip-${id}`;
