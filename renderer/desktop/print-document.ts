import { invariant } from '../../shared/invariant';
import styles from './print-document.module.css';

/**
 * Shows the browser's print dialog for a finished HTML document. The document lies in a hidden frame that runs no script and
 * stays until the next one is printed: some browsers read it only after `print` has returned.
 */
export async function printDocument(html: string): Promise<void> {
  document.querySelector(`iframe.${styles['frame']}`)?.remove();
  const frame = await load(html);
  const view = invariant(frame.contentWindow, 'a frame in the document has a window');
  await view.document.fonts.ready;
  view.focus();
  view.print();
}

function load(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'Document to print';
  frame.className = invariant(styles['frame'], 'the style sheet names it');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = html;
  return new Promise((loaded) => {
    frame.addEventListener('load', () => loaded(frame), { once: true });
    document.body.append(frame);
  });
}
