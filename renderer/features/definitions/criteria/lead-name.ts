import type { SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';

/** What a lead is called here: its company, else its contact. */
export const leadName = ({ company, contact }: SampleLead): string =>
  company.trim() || contact.trim() || t('criteria.lead.unnamed');
