import { type RefObject, useEffect, useEffectEvent } from 'react';
import { t } from '../../../i18n/i18n';
import { useSession } from '../../../state/session-context';
import { toast } from '../../../ui/toast';
import { clipboard, isFromElsewhere } from './clipboard';
import type { PartKey } from './parts';
import type { Parts } from './use-parts';

/**
 * Copy, cut and paste by their keys and by the menu of the system, wherever the focus is in `place` or nowhere; a field keeps them for
 * its text, and text that is marked is copied as usual.
 */
export function useClipboardKeys(
  place: RefObject<HTMLElement | null>,
  selected: readonly PartKey[],
  parts: Pick<Parts, 'copy' | 'cut' | 'paste'>,
): void {
  const { id } = useSession();
  const take = useEffectEvent((event: ClipboardEvent) => {
    if (!isHere(event.target, place.current) || event.defaultPrevented) return;
    if (event.type === 'paste') {
      event.preventDefault();
      const { copied } = clipboard.getState();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isFromElsewhere(text, copied?.workshop === id ? copied : null)) {
        return void toast({ message: t('journeys.paste.elsewhere'), tone: 'attention' });
      }
      return parts.paste();
    }
    if (document.getSelection()?.isCollapsed === false) return;
    const text = event.type === 'cut' ? parts.cut(selected) : parts.copy(selected);
    if (text === null) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event);
    const names = ['copy', 'cut', 'paste'] as const;
    for (const name of names) document.addEventListener(name, listen);
    return () => {
      for (const name of names) document.removeEventListener(name, listen);
    };
  }, []);
}

function isHere(target: EventTarget | null, place: HTMLElement | null): boolean {
  if (target === document.body) return document.querySelector('[data-modal]') === null;
  if (!(target instanceof Element) || !place?.contains(target)) return false;
  return target.closest('textarea, input:not([type="checkbox"]), [contenteditable]') === null;
}
