import { useEffect, useState } from 'react';

/** Another word whenever text takes another space: the window has another size, or the typefaces have come. */
export function useLayoutKey(): string {
  const [key, setKey] = useState(layoutKey);
  useEffect(() => {
    const look = () => setKey(layoutKey());
    window.addEventListener('resize', look);
    document.fonts?.addEventListener('loadingdone', look);
    return () => {
      window.removeEventListener('resize', look);
      document.fonts?.removeEventListener('loadingdone', look);
    };
  }, []);
  return key;
}

function layoutKey(): string {
  const loaded = [...(document.fonts ?? [])].filter(({ status }) => status === 'loaded').length;
  return `${window.innerWidth}x${window.innerHeight} ${loaded}`;
}
