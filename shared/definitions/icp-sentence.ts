import { ICP_FIELDS, type IcpField, type IcpText } from '../workshop/schema/definitions';

/** What a field of the ideal client is called where it is read in a text. */
export const ICP_LABELS: Readonly<Record<IcpField, string>> = {
  size: 'Company size',
  industries: 'Industries',
  roles: 'Roles we sell to',
  problems: 'Problems they have',
  budget: 'Budget needed',
  decision: 'Length of the decision',
  competitors: 'Competitors they consider',
  exclusions: 'Not our clients',
};

/** The agreed ideal client as one text for the agreement, a sentence per field that says something; empty while none does. */
export function icpSentence(agreed: IcpText): string {
  return ICP_FIELDS.flatMap((field) => {
    const text = agreed[field].trim().replace(/\s*\n\s*/g, '; ');
    return text === '' ? [] : `${ICP_LABELS[field]}: ${text.replace(/[.;,\s]+$/u, '')}.`;
  }).join(' ');
}
