import type { Stroke } from '../agreement/drawn-signature';
import type { SwimlaneRow } from '../agreement/swimlane';
import type { JourneyPage } from '../journeys/journey-pages';
import type { MapPage } from '../shared-map/map-pages';
import type { Owner, Side } from '../side';

/** A finished document as data: every word is in it, no markup, ready for any format. */
export interface Report {
  readonly lang: 'en';
  /** The name of the document, for the title bar of a reader. */
  readonly title: string;
  /** Null where the document starts with its first section. */
  readonly cover: Cover | null;
  /** A4 where nothing else is said. */
  readonly paper?: Paper;
  /** What the client's documents carry; nothing where it is left out. */
  readonly brand?: Brand;
  /** Whether the sections are listed with their pages before the first of them. */
  readonly hasContents?: true;
  /** Stands across every page, pale, until the document is signed: "Draft". */
  readonly watermark?: string;
  /** Set closely, because it has to stand on a single page. */
  readonly isOnePage?: true;
  /** What stands in the margins of every page. */
  readonly margins: Margins;
  readonly sections: readonly Section[];
}

/** What a document is printed on. */
export type Paper = 'a4' | 'letter';

/** The mark of the client: a picture as a `data:` address, and a line for the foot of every page. */
export interface Brand {
  readonly logo: string | null;
  readonly footer: string;
}

/** A document that starts with a head on its first page. */
export type CoveredReport = Report & { readonly cover: Cover };

/** The head of the first page. */
export interface Cover {
  /** What kind of document this is. */
  readonly kind: string;
  readonly client: string;
  readonly title: string;
  readonly sides: readonly Side[];
  readonly facts: readonly Fact[];
  /** What a reader must know before anything else: that it is a draft, a sample, or no longer what was signed. */
  readonly notices: readonly Notice[];
}

/** Short texts for the four corners; the page number is added by the format. */
export interface Margins {
  readonly head: string;
  readonly headEnd: string;
  readonly foot: string;
}

/** A part of the document: a heading and what stands under it. */
export interface Section {
  /** Empty where parts are not numbered. */
  readonly number: string;
  readonly title: string;
  /** The side whose part this is; null where it belongs to neither. */
  readonly owner: Owner | null;
  readonly blocks: readonly Block[];
  /**
   * Starts a page of its own; the pages are counted for each sheet. `mark` stands in its upper corner on every page, and `name` in the other
   * one, where one sheet is told from the next by it.
   */
  readonly sheet?: { readonly mark: string; readonly name?: string };
  /** Stands on pages of its own that lie across. */
  readonly isWide?: true;
}

/** Makes a section once its number is known. */
export type SectionBuilder = (number: string) => Section;

export type Block =
  | Paragraph
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Clause
  | Table
  | SideBySide
  | Swimlane
  | Signatures
  | WrittenLine
  | WrittenQuestion
  | WrittenTable
  | WrittenGrid
  | { readonly kind: 'code'; readonly label: string; readonly text: string }
  | MapDrawing
  | JourneyMap;

/** The shared map on one page after the other. */
export interface MapDrawing {
  readonly kind: 'shared-map';
  readonly title: string;
  readonly pages: readonly MapPage[];
}

/**
 * A journey drawn on one page after the other, and all that stands on it in words: a table for those who do not see the drawing, for what
 * the cards had no room for, and for formats that do not draw. Such a format writes the caption of `words` as a heading, and the table.
 */
export interface JourneyMap {
  readonly kind: 'journey-map';
  readonly title: string;
  readonly pages: readonly JourneyPage[];
  readonly words: Table;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `quiet` for what explains rather than binds. */
  readonly tone: 'body' | 'quiet';
}

/** A word and what it stands for. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Notice {
  readonly tone: 'draft' | 'sample' | 'altered';
  readonly title: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** A numbered commitment or definition. */
export interface Clause {
  readonly kind: 'clause';
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  /** Who carries it and what follows if it is missed. */
  readonly facts: readonly Fact[];
  /** Whether each fact takes a row of its own, or all of them share a line. */
  readonly layout: 'rows' | 'line';
  readonly why: { readonly label: string; readonly reasons: readonly string[] } | null;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** Whose table it is, where others have the same caption: both stand above the columns, on every page that it goes on over. */
  readonly of?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly header: string;
  readonly align: 'start' | 'end';
  /** Share of the width, relative to the other columns. */
  readonly weight: number;
}

/** What stands in one place of a table: a text and, smaller, what explains it. */
export interface Cell {
  readonly text: string;
  readonly note?: string;
}

/** What the two sides said, beside each other: marketing left, sales right. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  readonly caption: string;
  readonly rows: readonly {
    readonly number: string;
    readonly question: string;
    /** Each side's answer, a paragraph an item; empty where it did not answer. */
    readonly marketing: readonly string[];
    readonly sales: readonly string[];
    /** How far apart they are and what was decided; empty where nothing is to say. */
    readonly outcome: readonly string[];
  }[];
}

/** The steps of a process from top to bottom, each in the lane of who acts. */
export interface Swimlane {
  readonly kind: 'swimlane';
  readonly caption: string;
  readonly lanes: readonly { readonly owner: Owner; readonly title: string }[];
  readonly rows: readonly SwimlaneRow<SwimlaneStep>[];
}

export interface SwimlaneStep {
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface Signatures {
  readonly kind: 'signatures';
  readonly groups: readonly SignatureGroup[];
  readonly labels: { readonly signature: string; readonly date: string };
}

export interface SignatureGroup {
  readonly side: Side;
  readonly title: string;
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    /** The day it was signed, in words; empty while it is not. */
    readonly signedOn: string;
    /** Says that the typed name is the signature; empty while it is not signed, and where a signature is drawn. */
    readonly typed: string;
    /** The lines of a drawn signature, on its own sheet; absent where the name was only typed. */
    readonly drawn?: { readonly label: string; readonly strokes: readonly Stroke[] };
  }[];
}

/** One line to write on, by hand. */
export interface WrittenLine {
  readonly kind: 'written-line';
  readonly label: string;
  readonly hint: string;
}

/** A question with room to answer it by hand. */
export interface WrittenQuestion {
  readonly kind: 'written-question';
  readonly number: string;
  readonly text: string;
  readonly spaces: readonly WrittenSpace[];
}

/** A place to write an answer; `label` says what goes there, or is empty. */
export interface WrittenSpace {
  readonly label: string;
  readonly space:
    | { readonly kind: 'lines'; readonly count: number; readonly isNumbered: boolean }
    /** Several lines with a small box for a number at the end of each. */
    | { readonly kind: 'counted'; readonly count: number; readonly unit: string }
    | { readonly kind: 'boxes'; readonly options: readonly string[]; readonly isScale: boolean }
    /** A box for a figure before each option, or before the unit alone. */
    | { readonly kind: 'figures'; readonly options: readonly string[]; readonly unit: string };
}

/** Several questions that are answered by ticking one of the same few steps. */
export interface WrittenTable {
  readonly kind: 'written-table';
  readonly caption: string;
  /** Stands above the statements, on every page again; left out where the heading before the table says enough. */
  readonly head?: string;
  readonly steps: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly text: string;
    /** What is asked for on a line below; empty when nothing is. */
    readonly label: string;
  }[];
}

/** A table to be filled in by hand; a cell without text is blank. */
export interface WrittenGrid {
  readonly kind: 'written-grid';
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly weight: number }[];
  readonly rows: readonly (readonly string[])[];
}
