import type { PDFPageProxy } from 'pdfjs-dist';
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { t } from '../i18n/i18n';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { clearPage, drawPage, type Pixels } from './draw-page';
import { textOf } from './open-pdf';
import styles from './PdfPage.module.css';

export interface PdfPageProps {
  readonly page: PDFPageProxy;
  readonly number: number;
  readonly count: number;
}

/** One printed page on its paper, drawn while it is near; its words are there for screen readers. */
export function PdfPage({ page, number, count }: PdfPageProps) {
  const paper = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { isNear, size } = useWhere(paper);
  const text = usePageText(page);
  useEffect(() => {
    if (!canvas.current || size.width === 0) return;
    if (isNear) return drawPage(page, canvas.current, size);
    clearPage(canvas.current);
    return;
  }, [page, isNear, size]);
  const { width, height } = page.getViewport({ scale: 1 });
  const shape = { '--points': width, aspectRatio: `${width} / ${height}` } as CSSProperties;
  const label = t('document.page', { number, count });
  return (
    <li className={styles['page']}>
      <div ref={paper} className={styles['paper']} style={shape} role="group" aria-label={label}>
        <canvas ref={canvas} className={styles['drawing']} aria-hidden="true" />
        <VisuallyHidden>{text}</VisuallyHidden>
      </div>
      <span className={styles['number']} aria-hidden="true">
        {label}
      </span>
    </li>
  );
}

function usePageText(page: PDFPageProxy): string {
  const [text, setText] = useState('');
  useEffect(() => {
    let isShown = true;
    textOf(page).then(
      (found) => isShown && setText(found),
      // The document was closed while it was being read.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [page]);
  return text;
}

/** How large the paper is on the screen, in the pixels of the screen, and whether it is there or about to come. */
function useWhere(paper: RefObject<HTMLElement | null>) {
  const [isNear, setNear] = useState(false);
  const [size, setSize] = useState<Pixels>({ width: 0, height: 0 });
  useEffect(() => {
    if (!paper.current) return;
    const near = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: NEAR });
    const measured = new ResizeObserver(([entry]) => {
      const [box] = entry?.devicePixelContentBoxSize ?? [];
      if (box) setSize({ width: box.inlineSize, height: box.blockSize });
    });
    near.observe(paper.current);
    measured.observe(paper.current, { box: 'device-pixel-content-box' });
    return () => {
      near.disconnect();
      measured.disconnect();
    };
  }, [paper]);
  return { isNear, size };
}

/** About a page ahead, and one behind. */
const NEAR = '1000px';
