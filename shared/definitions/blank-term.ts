import type { DefinitionContent } from '../content/definitions';
import { UNKNOWN_DATE } from '../time';
import type { Definition } from '../workshop/schema/definitions';
import { emptyTable } from '../workshop/table';

/** A term of the library before anybody has written about it. */
export function blankTerm({ example: _example, ...content }: DefinitionContent): Definition {
  return {
    ...content,
    drafts: { marketing: '', sales: '' },
    sealedAt: { marketing: null, sales: null },
    revealedAt: null,
    agreed: '',
    entry: '',
    exit: '',
    requiredFields: [],
    rejections: [],
    examples: '',
    counterExamples: '',
    criteria: { match: 'all', groups: emptyTable() },
    owner: '',
    changer: '',
    lastReview: UNKNOWN_DATE,
    nextReview: UNKNOWN_DATE,
  };
}
