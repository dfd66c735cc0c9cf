import { compareText } from '../compare-text';
import { withoutSealed } from '../diagnosis/sealed';
import { workshopShape } from '../workshop/document-shape';
import type { WorkshopId } from '../ids';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { knownAmounts } from './find-amounts';
import { indexNames } from './find-names';
import { withFunnelCounts } from './funnel-counts';
import { Ledger } from './ledger';
import { REASONS, type Reason, REDACTIONS, type Redaction } from './kinds';
import type { Removed } from './removed';
import { moneyIn, rewrite } from './rewrite';
import { subjectsOf } from './subjects';

/** A copy that may leave, and everything that was taken out of it. */
export interface Redacted {
  readonly workshop: Workshop;
  readonly removed: readonly Removed[];
}

/**
 * A copy of the workshop without what must not leave. Names of companies and people get the same pseudonym wherever they stand, in whatever
 * case and form; amounts become "[amount]" in texts and nothing where a value stands, as an index or a ratio would give them away; a funnel then
 * starts from its customers; notes are emptied. Words that somebody named (`words`) go wherever they stand as words of their own. Signed versions are left out where names, people, amounts or words go, as their frozen text holds all of them and would no longer be
 * what was signed; so is what only a newer version of the app knows. What is still sealed does not leave either. Ids, dates, counts and rates stay.
 */
export function redact(workshop: Workshop, what: ReadonlySet<Redaction>, words: readonly string[] = []): Redacted {
  const open = withoutSealed(workshop);
  const isWorded = words.length > 0;
  const [first] = REASONS.filter((kind) => (kind === 'words' ? isWorded : what.has(kind)));
  if (first === undefined) return { workshop: open, removed: [] };
  const ledger = new Ledger();
  const names = indexNames(subjectsOf(open, what, words));
  const amounts = knownAmounts(what.has('money') ? moneyIn(workshopShape(), open) : []);
  const counted = what.has('money') ? withFunnelCounts(open) : open;
  const { agreement, ...rest } = rewrite(withVersions(counted, NO_VERSIONS), { what, names, amounts, ledger });
  const versions = first === 'notes' && !isWorded ? open.agreement.versions : withoutVersions(open, first, ledger);
  const redacted = REDACTIONS.filter((kind) => what.has(kind) || workshop.redacted?.includes(kind));
  const copy = {
    ...rest,
    id: copyId(workshop.id),
    redacted,
    ...(isWorded ? { wordsLeftOut: true as const } : {}),
    agreement: { ...agreement, versions },
  };
  return { workshop: copy, removed: inOrder(ledger.removed()) };
}

/** A redacted copy is a workshop of its own: brought in again, it must not be taken for the one that it was made from. */
function copyId(id: WorkshopId): WorkshopId {
  return id.endsWith(COPY) ? id : (`${id.slice(0, LONGEST_ID - COPY.length)}${COPY}` as WorkshopId);
}

const COPY = '-redacted';
const LONGEST_ID = 64;

type Versions = Workshop['agreement']['versions'];

const NO_VERSIONS: Versions = { byId: {}, order: [] };

const withVersions = (workshop: Workshop, versions: Versions): Workshop => ({
  ...workshop,
  agreement: { ...workshop.agreement, versions },
});

function withoutVersions({ agreement }: Workshop, kind: Reason, ledger: Ledger): Versions {
  for (const { number, signatures } of list(agreement.versions)) {
    ledger.note({ kind, what: 'version', text: String(number), replacement: '' }, 'agreement');
    for (const { name, drawn } of signatures) {
      if (drawn) ledger.note({ kind, what: 'signature', text: name, replacement: '' }, 'agreement');
    }
  }
  return { ...NO_VERSIONS };
}

/** By kind, then what stands there instead, then the longest first. */
function inOrder(removed: readonly Removed[]): readonly Removed[] {
  return removed.toSorted(
    (a, b) =>
      REASONS.indexOf(a.kind) - REASONS.indexOf(b.kind) ||
      compareNumbered(a.replacement, b.replacement) ||
      b.text.length - a.text.length ||
      compareText(a.text, b.text),
  );
}

/** "Person 2" stands before "Person 10". */
function compareNumbered(one: string, other: string): number {
  const [, name = one, number = '0'] = /^(\D*)(\d*)/.exec(one) ?? [];
  const [, otherName = other, otherNumber = '0'] = /^(\D*)(\d*)/.exec(other) ?? [];
  return compareText(name, otherName) || Number(number) - Number(otherNumber) || compareText(one, other);
}
