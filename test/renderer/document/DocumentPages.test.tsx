import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import type { Desktop } from '../../../renderer/desktop/desktop';
import { DesktopProvider } from '../../../renderer/desktop/desktop-context';
import { DocumentPages } from '../../../renderer/document/DocumentPages';

const host = { ...browserDesktop(), kind: 'electron' } as const;
const closed = vi.hoisted(() => vi.fn());

/** Stands for the reader of PDFs: every line of the "PDF" is a page. */
vi.mock('../../../renderer/document/open-pdf', () => ({
  openPdf: async (bytes: Uint8Array) => {
    const text = new TextDecoder().decode(bytes);
    const pages = text.split('\n').map((words) => ({ words, getViewport: () => ({ width: 595, height: 842 }) }));
    return { pages, close: () => closed(text) };
  },
  textOf: async ({ words }: { readonly words: string }) => words,
}));

beforeEach(() => {
  closed.mockClear();
  vi.stubGlobal('IntersectionObserver', Watcher);
  vi.stubGlobal('ResizeObserver', Watcher);
});

class Watcher {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

function show(desktop: Desktop, html: string | null = 'one') {
  const view = (text: string | null) => (
    <DesktopProvider desktop={desktop}>
      <DocumentPages html={text} title="The agreement" />
    </DesktopProvider>
  );
  const { rerender, unmount } = render(view(html));
  return { change: (next: string) => rerender(view(next)), unmount };
}

/** A host whose PDFs come when the test says so. */
function slowPrinter() {
  const asked: { html: string; signal: AbortSignal | undefined; give: (pdf: string) => Promise<void> }[] = [];
  const desktop: Desktop = {
    ...host,
    makePdf: (html, signal) =>
      new Promise((done) => {
        const give = async (pdf: string) => act(async () => done(new Uint8Array(new TextEncoder().encode(pdf))));
        asked.push({ html, signal, give });
      }),
  };
  return { desktop, asked };
}

describe('in the desktop app', () => {
  test('the pages are those of the PDF, with their numbers and their words', async () => {
    const { desktop, asked } = slowPrinter();
    show(desktop);
    expect(screen.getByRole('status')).toHaveTextContent('Making the pages …');
    await waitFor(() => expect(asked).toHaveLength(1));
    await asked[0]?.give('Purpose\nParties');
    const pages = await screen.findAllByRole('group');
    expect(pages.map((page) => page.getAttribute('aria-label'))).toEqual(['Page 1 of 2', 'Page 2 of 2']);
    await waitFor(() => expect(pages[1]).toHaveTextContent('Parties'));
    expect(screen.getByRole('region', { name: 'The agreement' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('after an edit the old pages stay until the new ones are there, and what nobody waits for is called off', async () => {
    const { desktop, asked } = slowPrinter();
    const { change, unmount } = show(desktop);
    await waitFor(() => expect(asked).toHaveLength(1));
    await asked[0]?.give('old');
    await screen.findByText('old');

    change('two');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByText('old')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Making the pages …');

    change('three');
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked.map(({ html, signal }) => [html, signal?.aborted])).toEqual([
      ['one', true],
      ['two', true],
      ['three', false],
    ]);
    await asked[1]?.give('late');
    await asked[2]?.give('new');
    await screen.findByText('new');
    expect(screen.queryByText('old')).not.toBeInTheDocument();
    await waitFor(() => expect(closed.mock.calls).toEqual(expect.arrayContaining([['old'], ['late']])));
    unmount();
    expect(closed).toHaveBeenCalledWith('new');
  });

  test('pages that cannot be made leave the text of the document, and say why', async () => {
    show({ ...host, makePdf: () => Promise.reject(new Error('page 3 is blank')) });
    expect(await screen.findByTitle('The agreement')).toHaveAttribute('srcdoc', 'one');
    expect(screen.getByText(/page 3 is blank/)).toBeInTheDocument();
  });
});

test('in a browser the document is one sheet, with a word on where its pages show', async () => {
  const makePdf = vi.fn(async () => null);
  show({ ...host, kind: 'browser', makePdf });
  expect(screen.getByTitle('The agreement')).toHaveAttribute('sandbox', '');
  expect(screen.getByText(/Page breaks show in the desktop app/)).toBeInTheDocument();
  expect(makePdf).not.toHaveBeenCalled();
});
