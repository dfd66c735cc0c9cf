import { createHash } from 'node:crypto';
import type { Workshop } from '../../shared/workshop/schema';
import type { SignedVersion } from '../../shared/workshop/schema/agreement';
import { list } from '../../shared/workshop/table';
import type { Bookmark, ReadPdf } from './read-pdf';
import { expect } from './stories';

/** Compares what a PDF reader finds with the document that was signed; the hash is computed here once more. */
export function expectWholeAgreement({ setup, agreement }: Workshop, pdf: ReadPdf): void {
  const clauses = list(agreement.clauses).filter(({ included }) => included);
  const missing = missingFrom(pdf);
  expect(missing([setup.client, agreement.title])).toEqual([]);
  expect(
    missing(clauses.flatMap(({ heading, text, owner, consequence }) => [heading, text, owner, consequence])),
  ).toEqual([]);
  expect(missing(list(agreement.signers).flatMap(({ name, role }) => [name, role]))).toEqual([]);

  const version = newest(list(agreement.versions));
  expect(version.sha256).toBe(createHash('sha256').update(version.canonical).digest('hex'));
  expect(missing([version.sha256])).toEqual([]);
  for (const [index, page] of pdf.pages.entries()) {
    const foot = [
      `Page ${index + 1} of ${pdf.pages.length}`,
      `Version ${version.number} · SHA-256 ${version.sha256.slice(0, 12)}`,
    ];
    expect(foot.filter((words) => !squeezed(page).includes(squeezed(words)))).toEqual([]);
  }

  expect(pdf.title).toBe(`${setup.client}: ${agreement.title}`);
  expect(pdf.isTagged).toBe(true);
  const bookmarks = titlesIn(pdf.bookmarks).map(squeezed);
  expect(clauses.filter(({ heading }) => !bookmarks.some((title) => title.includes(squeezed(heading))))).toEqual([]);
}

function missingFrom(pdf: ReadPdf): (words: readonly string[]) => readonly string[] {
  const text = squeezed(pdf.text);
  return (words) => words.filter((each) => !text.includes(squeezed(each)));
}

/** Text without any space: where a line ends is up to the page. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

const titlesIn = (bookmarks: readonly Bookmark[]): readonly string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

function newest(versions: readonly SignedVersion[]): SignedVersion {
  const version = versions.at(-1);
  if (!version) throw new Error('Nothing was signed.');
  return version;
}
