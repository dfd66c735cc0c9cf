import { leadFieldLabel } from '../content/lead-fields';
import { DefinitionId } from '../ids';
import type { Workshop } from '../workshop/schema';
import { type Definition, type IcpText, ICP_FIELDS } from '../workshop/schema/definitions';
import { list } from '../workshop/table';
import { sampleShare, shareWords } from './calibration';
import { type ClauseInput, input, type MaybeInputs } from './clause-input';
import { lowerFirst, sentence } from './wording';

/** What the definitions and the calibrated sample give to the clauses. */
export function fromDefine({ definitions }: Workshop): MaybeInputs {
  const termOf = (id: string): Definition | undefined => definitions.terms.byId[DefinitionId.parse(id)];
  const agreedOn = (id: string): ClauseInput | null => {
    const term = termOf(id);
    return term ? input(term.agreed, 'define', term.id, sentence(`Both sides agreed on “${term.term}”`)) : null;
  };
  const mql = list(definitions.terms).find(({ stage }) => stage === 'mql');
  const share = sampleShare(definitions);
  return {
    qualifiedLead: agreedOn('DF2'),
    salesQualifiedLead: agreedOn('DF3'),
    idealClient: termOf('DF9')?.agreed.trim() ? agreedOn('DF9') : agreedProfile(definitions.icp.agreed),
    sampleWorkable: share
      ? input(
          shareWords(share),
          'define',
          'leads',
          `Both sides rated the same leads: they call ${shareWords(share)} workable.`,
        )
      : null,
    requiredFields: mql && mql.requiredFields.length > 0 ? requiredFields(mql) : null,
    rejectionReasons: mql && mql.rejections.length > 0 ? rejectionReasons(mql) : null,
  };
}

function agreedProfile(profile: IcpText): ClauseInput {
  const told = ICP_FIELDS.map((field) => ({ field, text: profile[field].trim() })).filter(({ text }) => text !== '');
  const parts = told.map(({ field, text }) => (field === 'exclusions' ? `not ${lowerFirst(text)}` : lowerFirst(text)));
  return input(parts.join('; '), 'define', 'icp', 'Both sides agreed on the ideal client.');
}

function requiredFields({ id, term, requiredFields: fields }: Definition): ClauseInput {
  const labels = fields.map((field) => lowerFirst(inOnePhrase(leadFieldLabel(field))));
  return input(labels.join('; '), 'define', id, `The definition of “${term}” asks for these fields.`);
}

function rejectionReasons({ id, term, rejections }: Definition): ClauseInput {
  const reasons = rejections.map((reason) => lowerFirst(reason.trim())).join('; ');
  return input(reasons, 'define', id, `The definition of “${term}” names the reasons for sending a lead back.`);
}

/** "Whether they are worth a call: the fit" becomes "Whether they are worth a call (the fit)", so that it can stand in a list. */
const inOnePhrase = (label: string): string => label.replace(/^([^:]+): ([^:]+)$/, '$1 ($2)');
