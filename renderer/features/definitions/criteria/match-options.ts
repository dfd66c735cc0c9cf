import { t } from '../../../i18n/i18n';

/** Whether all must hold or any will do, to choose from. */
export const MATCHES = (['all', 'any'] as const).map((id) => ({ id, label: t(`criteria.match.${id}`) }));
