import { useEffect } from 'react';
import { maskCopied } from './mask-copied.ts';

/** Masks what is copied from anywhere on the page, for as long as a person is shown: a selection may begin outside of it. */
export function useMaskedCopying(): void {
  useEffect(() => {
    document.addEventListener('copy', maskCopied);
    return () => document.removeEventListener('copy', maskCopied);
  }, []);
}
