import { bareWords } from '../definitions/same-words';
import { type WordPiece, wordDiff } from '../word-diff';
import { type TermsArea, type TermsEntry, termsInWords } from '../report/documents/agreement/terms-in-words';
import { matchEntries } from './match-entries';
import type { AgreementTerms } from './terms';
import { saysTheSame } from './versions';

/** One field of a thing that two versions have in common, word by word. */
export interface FieldChange {
  readonly field: string;
  readonly pieces: readonly WordPiece[];
}

/** What became of one clause, definition or other thing from one version to the other. */
export type TermsChange =
  | { readonly kind: 'added' | 'removed'; readonly title: string; readonly fields: readonly FieldChange[] }
  /** The title is empty for what there is only one of. */
  | { readonly kind: 'changed'; readonly title: string; readonly fields: readonly FieldChange[] }
  /** The same things in another order. */
  | { readonly kind: 'reordered' };

/** What changed in one part of the agreement. */
export interface AreaChange {
  readonly area: TermsArea;
  readonly changes: readonly TermsChange[];
}

/** What changed between two versions of the agreement. */
export interface TermsDiff {
  readonly areas: readonly AreaChange[];
  /** Something differs that is in none of the areas, such as spaces between words. */
  readonly isOtherwiseDifferent: boolean;
}

/** Two versions of an agreement beside each other: what was added, removed and changed, in plain words; empty only when both say the same. */
export function diffTerms(before: AgreementTerms, after: AgreementTerms): TermsDiff {
  const [old, now] = [termsInWords(before), termsInWords(after)];
  const areas = AREAS.flatMap((area) => {
    const changes = diffEntries(old[area], now[area]);
    return changes.length === 0 ? [] : [{ area, changes }];
  });
  return { areas, isOtherwiseDifferent: areas.length === 0 && !saysTheSame(before, after) };
}

const AREAS: readonly TermsArea[] = [
  'clauses',
  'definitions',
  'icp',
  'numbers',
  'metrics',
  'handoff',
  'cadences',
  'escalations',
  'decisionRights',
  'people',
  'signers',
  'head',
  'sharedMap',
];

/** In the order of the newer version; what it no longer has comes last. */
function diffEntries(before: readonly TermsEntry[], after: readonly TermsEntry[]): readonly TermsChange[] {
  const partners = matchEntries(before, after);
  const taken = new Set(partners);
  const stayed = partners.filter((partner) => partner !== null);
  const isReordered = stayed.some((partner, index) => partner < (stayed[index - 1] ?? 0));
  return [
    ...after.flatMap((entry, index) => changeOf(before[partners[index] ?? -1] ?? null, entry)),
    ...before.filter((_entry, index) => !taken.has(index)).map((entry) => whole('removed', entry)),
    ...(isReordered ? [{ kind: 'reordered' } as const] : []),
  ];
}

function changeOf(before: TermsEntry | null, after: TermsEntry): readonly TermsChange[] {
  if (before === null) return [whole('added', after)];
  const names = [...new Set([...Object.keys(after.fields), ...Object.keys(before.fields)])];
  const fields = names.flatMap((field) => {
    const [old, now] = [before.fields[field] ?? '', after.fields[field] ?? ''];
    return old === now ? [] : [{ field, pieces: wordDiff(old, now) }];
  });
  return fields.length === 0 ? [] : [{ kind: 'changed', title: after.isOnlyOne ? '' : titleOf(after), fields }];
}

/** All that it says, without what its title says already. */
function whole(kind: 'added' | 'removed', entry: TermsEntry): TermsChange {
  const fields = Object.entries(entry.fields)
    .filter(([, text]) => text !== '' && bareWords(text) !== bareWords(entry.title))
    .map(([field, text]) => ({ field, pieces: [{ kind: 'same', text } as const] }));
  return { kind, title: titleOf(entry), fields };
}

const titleOf = ({ title, fields }: TermsEntry): string => title || Object.values(fields).find(Boolean) || '';
