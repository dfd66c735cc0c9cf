/** What a PDF must hold that is made of a finished document. */
export interface Expected {
  readonly title: string;
  /** The headings of its parts, as they read. */
  readonly headings: readonly string[];
}

/** Reads what is expected of the PDF out of the document that is printed. */
export function expectedOf(document: string): Expected {
  const body = document.slice(Math.max(0, document.indexOf('<body')));
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(document) ?? [];
  return {
    title: withoutMarkup(title),
    headings: [...body.matchAll(/<h2\b[^>]*>([^]*?)<\/h2>/g)]
      .map(([, inner = '']) => oneLine(withoutMarkup(inner)))
      .filter((heading) => heading !== ''),
  };
}

function withoutMarkup(inner: string): string {
  return inner
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
