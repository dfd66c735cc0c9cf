import { useEffect, useState } from 'react';
import type { PrintStyles } from '../../shared/report/report-html';

/** The look of documents with its fonts, fetched when the first document is made. */
export async function loadPrintStyles(): Promise<PrintStyles> {
  return (await import('../../resources/print/print-styles')).printStyles;
}

/** The same for a component; null until it has come. */
export function usePrintStyles(): PrintStyles | null {
  const [styles, setStyles] = useState<PrintStyles | null>(null);
  useEffect(() => {
    let isThere = true;
    void loadPrintStyles().then((loaded) => isThere && setStyles(loaded));
    return () => {
      isThere = false;
    };
  }, []);
  return styles;
}
