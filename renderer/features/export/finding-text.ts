import type { Finding } from '../../../shared/agreement/readiness';
import { t } from '../../i18n/i18n';

/** What a finding of the readiness check says, in one sentence. */
export function findingText({ kind, params }: Finding): string {
  return t(`exporting.finding.${kind}`, params);
}
