import type { DocumentChoice } from '../../shared/agreement/versions';
import { invariant } from '../../shared/invariant';
import type { Redaction } from '../../shared/redaction/kinds';
import { redact } from '../../shared/redaction/redact';
import type { Removed } from '../../shared/redaction/removed';
import {
  findStillThere,
  type NameLike,
  type Search,
  textsOf,
  wordsLikeNames,
} from '../../shared/redaction/still-there';
import { handOverReport, type HandOverOptions } from '../../shared/report/documents/hand-over/hand-over';
import type { Report } from '../../shared/report/model';
import { slaReport } from '../../shared/report/documents/agreement/sla-report';
import { type SlipChoice, slipsReport } from '../../shared/report/sheets/slips';
import { asPrinted } from '../../shared/take-home/framing';
import { TAKE_HOME_ITEMS, type TakeHomeItem } from '../../shared/take-home/items';
import { filesOf, type TakeHomeChoice, type TakeHomeFile, type TakeHomeMoment } from '../../shared/take-home/take-home';
import type { IsoDate } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import { loadDrawingWithFonts, loadPrintableHtml } from './print-styles';

/** A document of its own, which is printed by itself. */
export type Printable =
  | { readonly kind: 'agreement'; readonly document: DocumentChoice; readonly today: IsoDate }
  | ({ readonly kind: 'hand-over' } & HandOverOptions)
  | ({ readonly kind: 'slips' } & SlipChoice);

/** How everything is taken home, and when. */
export interface Packing {
  readonly choice: TakeHomeChoice;
  readonly moment: TakeHomeMoment;
}

/** A file that can be taken home. */
export type ListedFile = Pick<TakeHomeFile, 'item' | 'name' | 'kind'>;

/** The files that can be taken home, of every item, and the client as it leaves: its name, or what stands for it. */
export interface Listing {
  readonly client: string;
  readonly files: readonly ListedFile[];
}

/** What a file is made for: a look at it, or the disk. */
export type MadeFor = 'look' | 'disk';

/** What may not leave: what is taken out, and the words in the rest that look like names. */
export interface RedactedView {
  readonly removed: readonly Removed[];
  readonly nameLike: readonly NameLike[];
}

/** What is left out: kinds of things, and single words besides. */
export interface LeavingOut {
  readonly what: ReadonlySet<Redaction>;
  readonly words: readonly string[];
}

/** Everything that is made of a workshop on another thread: what is asked, and what is answered. */
export interface DocumentJobs {
  readonly printable: { readonly input: Printable; readonly output: string };
  readonly list: { readonly input: Packing; readonly output: Listing };
  /** Pages as HTML, texts, drawings (for the disk with their fonts inside), and the bytes of a Word document, to be looked at as its pages. */
  readonly file: {
    readonly input: Packing & { readonly item: TakeHomeItem; readonly name: string; readonly madeFor: MadeFor };
    readonly output: string | Uint8Array<ArrayBuffer>;
  };
  readonly redacted: { readonly input: LeavingOut; readonly output: RedactedView };
  readonly sought: {
    readonly input: LeavingOut & { readonly text: string };
    readonly output: Search;
  };
}
export type JobKind = keyof DocumentJobs;

/** Does one job of a workshop; throws when the document cannot be made. */
export async function doJob<K extends JobKind>(
  kind: K,
  workshop: Workshop,
  input: DocumentJobs[K]['input'],
): Promise<DocumentJobs[K]['output']> {
  return JOBS[kind](workshop, input);
}

type Output<K extends JobKind> = DocumentJobs[K]['output'];

const JOBS: {
  readonly [K in JobKind]: (workshop: Workshop, input: DocumentJobs[K]['input']) => Output<K> | Promise<Output<K>>;
} = {
  printable: (workshop, what) => loadPrintableHtml(reportOf(workshop, what)),
  list: (workshop, { choice, moment }) => {
    const leaving = leavingCopy(workshop, leftOutOf(choice)).workshop;
    const files = TAKE_HOME_ITEMS.flatMap((each) => filesOf(each, leaving, choice, moment));
    return { client: leaving.setup.client, files: files.map(({ item, name, kind }) => ({ item, name, kind })) };
  },
  file: (workshop, { item, name, madeFor, choice, moment }) => {
    const files = filesOf(item, leavingCopy(workshop, leftOutOf(choice)).workshop, choice, moment);
    const file = invariant(
      files.find((each) => each.name === name),
      'only what was listed is asked for',
    );
    return madeFor === 'look' ? lookAt(file) : contentOf(file);
  },
  redacted: (workshop, what) => {
    const { removed, texts } = leavingCopy(workshop, what);
    return { removed, nameLike: wordsLikeNames(texts()) };
  },
  sought: (workshop, { text, ...leftOut }) => findStillThere(leavingCopy(workshop, leftOut).texts(), text),
};

const leftOutOf = ({ redact: what, leaveOut: words = [] }: TakeHomeChoice): LeavingOut => ({ what, words });

function reportOf(workshop: Workshop, what: Printable): Report {
  switch (what.kind) {
    case 'agreement':
      return asPrinted(workshop, (paper) => slaReport(workshop, { ...what, paper }));
    case 'hand-over':
      return asPrinted(workshop, () => handOverReport(workshop, what));
    case 'slips':
      return slipsReport(workshop, what);
  }
}

async function lookAt(file: TakeHomeFile): Promise<string> {
  return file.kind === 'pages' || file.kind === 'docx' ? loadPrintableHtml(file.make()) : file.make();
}

async function contentOf(file: TakeHomeFile): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (file.kind) {
    case 'pages':
      return loadPrintableHtml(file.make());
    case 'text':
      return file.make();
    case 'docx': {
      const { reportDocx } = await import('../../shared/report/formats/docx/docx');
      return new Uint8Array(await reportDocx(file.make()));
    }
    case 'pixels':
      return loadDrawingWithFonts(file.make());
  }
}

/** A workshop as it leaves, what was taken out of it, and its texts as soon as somebody looks for one. */
interface LeavingCopy {
  readonly workshop: Workshop;
  readonly removed: readonly Removed[];
  readonly texts: () => ReadonlyMap<string, number>;
}

const copies = new WeakMap<Workshop, { readonly what: string; readonly copy: LeavingCopy }>();

/** Redacting takes longer than most of what is made of the copy: the last one of a workshop is kept. */
function leavingCopy(whole: Workshop, leftOut: LeavingOut): LeavingCopy {
  const what = JSON.stringify([[...leftOut.what].toSorted(), leftOut.words]);
  const known = copies.get(whole);
  if (known?.what === what) return known.copy;
  const { workshop, removed } = redact(whole, leftOut.what, leftOut.words);
  let texts: ReadonlyMap<string, number> | null = null;
  const copy = { workshop, removed, texts: () => (texts ??= textsOf(workshop)) };
  copies.set(whole, { what, copy });
  return copy;
}
