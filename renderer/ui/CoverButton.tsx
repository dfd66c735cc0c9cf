import { EyeOff } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { t } from '../i18n/i18n';
import { Button } from './Button';
import { Kbd } from './Kbd';
import styles from './CoverButton.module.css';

/** Covers the screen at once, by a press or by keys, also in the middle of a word. */
export function CoverButton({ onCover }: { readonly onCover: () => void }) {
  const cover = useEffectEvent((event: KeyboardEvent) => {
    if (!isCoverKey(event)) return;
    event.preventDefault();
    onCover();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => cover(event);
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return (
    <span className={styles['cover']}>
      <span className={styles['keys']}>
        <Kbd keys="Ctrl+Shift+U" />
      </span>
      <Button icon={<EyeOff size={16} aria-hidden />} onPress={onCover}>
        {t('diagnosis.entry.cover')}
      </Button>
    </span>
  );
}

function isCoverKey({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && shiftKey && !altKey && key.toLowerCase() === 'u';
}
