import { keepCurrent } from '../agreement/clause-updates';
import type { Agreement } from '../workshop/schema/agreement';
import type { Command } from './command';

/** Changes the title, the start or the named people of the agreement; clauses that name them follow. */
export const editAgreement = (
  fields: Partial<Pick<Agreement, 'title' | 'startsOn' | 'alignmentOwner' | 'arbiter' | 'definitionChanger'>>,
): Command => ({
  label: 'agreement.edit',
  group: `agreement:${Object.keys(fields).join()}`,
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => Object.assign(agreement, fields));
  },
});
